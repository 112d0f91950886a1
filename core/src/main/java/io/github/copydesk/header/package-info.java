/** Reads what stands before and after a story: date, byline, dateline, reading time, credits. */
@NullMarked
package io.github.copydesk.header;

import org.jspecify.annotations.NullMarked;
