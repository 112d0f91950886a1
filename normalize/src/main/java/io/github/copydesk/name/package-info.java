/** Reads, matches, keys and renders names across scripts and press romanisations. */
@NullMarked
package io.github.copydesk.name;

import org.jspecify.annotations.NullMarked;
