/** Reads files of any format into text. */
@NullMarked
package io.github.copydesk.file;

import org.jspecify.annotations.NullMarked;
