package io.github.copydesk.artefact;

import java.util.HashMap;
import java.util.Map;

/** Where in a document each closing tag stands for the last time, {@code [/box]}. */
final class DocumentTags {

  /** Of a document that has none. */
  static final DocumentTags NONE = new DocumentTags("");

  private static final int LONGEST_NAME = 40;

  private final Map<Long, Integer> last = new HashMap<>();

  /** Returns the closing tags of a document, {@link #NONE} if there are none. */
  static DocumentTags of(String source) {
    for (int at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1)) {
      if (source.startsWith("/", at + 1)) {
        return new DocumentTags(source);
      }
    }
    return NONE;
  }

  private DocumentTags(String source) {
    for (int at = source.indexOf("[/"); at >= 0; at = source.indexOf("[/", at + 2)) {
      int end = at + 2;
      int limit = Math.min(source.length(), end + LONGEST_NAME);
      long hash = 1;
      while (end < limit && source.charAt(end) != ']') {
        hash = WordTable.step(hash, Folding.fold(source.charAt(end++)));
      }
      if (end < limit && end > at + 2) {
        last.put(hash, at);
      }
    }
  }

  /** Returns whether a tag of this name is closed after {@code position} of the source. */
  boolean closesAfter(long name, int position) {
    Integer place = last.isEmpty() ? null : last.get(name);
    return place != null && place > position;
  }
}
