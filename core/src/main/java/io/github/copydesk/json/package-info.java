/**
 * JSON by hand, for small forms with fixed fields; for the packages of the published modules alone.
 */
@NullMarked
package io.github.copydesk.json;

import org.jspecify.annotations.NullMarked;
