/** Fuzzing: see the profile {@code fuzz} of this module. */
@NullMarked
package io.github.copydesk.fuzz;

import org.jspecify.annotations.NullMarked;
