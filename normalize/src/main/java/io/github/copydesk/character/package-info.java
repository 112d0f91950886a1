/** Repairs characters: wrong decodings, HTML references, invisible and control characters. */
@NullMarked
package io.github.copydesk.character;

import org.jspecify.annotations.NullMarked;
