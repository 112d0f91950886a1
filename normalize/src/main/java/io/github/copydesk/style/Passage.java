package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text whose names are edited, and what all that look at them ask of it. */
final class Passage {

  private final NameEditor editor;
  private final String text;
  private final Locale language;
  private final @Nullable HouseStyle style;
  private final Inflection inflection;
  private final Signature signature;

  Passage(NameEditor editor, String text, Locale language) {
    this.editor = editor;
    this.text = text;
    this.language = language;
    this.style = editor.styleFor(language);
    this.inflection = new Inflection(editor.book(), text, language.getLanguage());
    this.signature = new Signature(text);
  }

  String text() {
    return text;
  }

  StyleBook book() {
    return editor.book();
  }

  Locale language() {
    return language;
  }

  /** The language alone. */
  String code() {
    return language.getLanguage();
  }

  /** How the names are to be written; null if they are to be left, or each has its own form. */
  @Nullable HouseStyle style() {
    return style;
  }

  /** Whether they are to be written as the press of the text's language does. */
  boolean isOwnStyle() {
    return style == NameEditor.styleOf(language);
  }

  Inflection inflection() {
    return inflection;
  }

  /** Whether a hit is the name of an author and is to stay for that. */
  boolean isSigned(Hit hit) {
    return !editor.editsBylines() && signature.has(hit);
  }

  /** What is written for a hit where nothing that stands around it is against it. */
  Respelling respelling(Hit hit) {
    Respelling known = hit.resolved().respelling();
    if (known == null || !known.isOf(style, editor.followsMajority(), hit.word())) {
      known = new Respeller(editor, inflection, language).of(hit);
      hit.resolved().remember(known);
    }
    return known;
  }
}
