/** What every stage promises, whatever it does. */
@NullMarked
package io.github.copydesk.tests.promises;

import org.jspecify.annotations.NullMarked;
