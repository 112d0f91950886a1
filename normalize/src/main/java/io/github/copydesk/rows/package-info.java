/**
 * The tables beside the classes that read them, row by row; for the packages of this module alone.
 */
@NullMarked
package io.github.copydesk.rows;

import org.jspecify.annotations.NullMarked;
