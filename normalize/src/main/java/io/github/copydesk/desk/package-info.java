/** The desk: all stages put together behind one method. */
@NullMarked
package io.github.copydesk.desk;

import org.jspecify.annotations.NullMarked;
