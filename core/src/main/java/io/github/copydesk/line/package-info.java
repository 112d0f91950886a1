/** Ends of lines of two characters, for the stages that read lines; workings, no API. */
@NullMarked
package io.github.copydesk.line;

import org.jspecify.annotations.NullMarked;
