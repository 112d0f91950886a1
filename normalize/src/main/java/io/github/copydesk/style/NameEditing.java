package io.github.copydesk.style;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import java.util.List;
import java.util.Locale;

/** One run of a {@link NameEditor} over one text. */
final class NameEditing {

  private final NameEditor editor;
  private final String text;
  private final BookScan scan;

  NameEditing(NameEditor editor, String text, Locale language) {
    this.editor = editor;
    this.text = text;
    this.scan = new BookScan(editor.book(), text, language);
  }

  NameEdits run() {
    List<Hit> hits = scan.run();
    if (hits.isEmpty() && scan.romanised().size() < 2) {
      return new NameEdits(redline(List.of()), List.of());
    }
    Passage passage = new Passage(editor, text, scan.language());
    Rewriting rewriting = new Rewriting(passage, scan, hits);
    List<Mention> mentions = rewriting.run();
    return new NameEdits(redline(rewriting.edits()), mentions);
  }

  private Redline redline(List<Edit> edits) {
    if (scan.mixed().isEmpty()) {
      return edits.isEmpty() ? Redline.unchanged(text) : Redline.of(text, edits);
    }
    Redline.Builder redline = Redline.builder(text);
    for (Edit edit : edits) {
      redline.add(edit);
    }
    for (Flag flag : scan.mixed()) {
      redline.add(flag);
    }
    return redline.build();
  }
}
