/** Takes out what the scraper or the site left in the text, by a rule book that is data. */
@NullMarked
package io.github.copydesk.artefact;

import org.jspecify.annotations.NullMarked;
