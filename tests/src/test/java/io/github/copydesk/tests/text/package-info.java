/** The promises of the text model. */
@NullMarked
package io.github.copydesk.tests.text;

import org.jspecify.annotations.NullMarked;
