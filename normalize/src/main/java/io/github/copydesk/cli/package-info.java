/** The command line; not exported. */
@NullMarked
package io.github.copydesk.cli;

import org.jspecify.annotations.NullMarked;
