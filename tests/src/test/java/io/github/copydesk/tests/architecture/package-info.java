/** What may know what. */
@NullMarked
package io.github.copydesk.tests.architecture;

import org.jspecify.annotations.NullMarked;
