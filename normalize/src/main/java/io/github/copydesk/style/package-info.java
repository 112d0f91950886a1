/** House style for names in running text: mentions, census, style book, and the rewriting. */
@NullMarked
package io.github.copydesk.style;

import org.jspecify.annotations.NullMarked;
