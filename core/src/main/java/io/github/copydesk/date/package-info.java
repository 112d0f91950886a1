/**
 * Partial dates (a year, a year and a month, a day without a year) and the reader that finds them.
 */
@NullMarked
package io.github.copydesk.date;

import org.jspecify.annotations.NullMarked;
