/** The tables beside the classes that read them; for the packages of this module alone. */
@NullMarked
package io.github.copydesk.table;

import org.jspecify.annotations.NullMarked;
