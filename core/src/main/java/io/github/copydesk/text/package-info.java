/**
 * The text model: spans, edits, and the redline that carries them. Every position is counted in
 * UTF-16 code units, and every span is half-open.
 */
@NullMarked
package io.github.copydesk.text;

import org.jspecify.annotations.NullMarked;
