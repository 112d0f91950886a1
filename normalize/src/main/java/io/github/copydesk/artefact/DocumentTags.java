package io.github.copydesk.artefact;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a document each closing tag stands for the last time, {@code [/box]}. Looked for when
 * first asked for, which most documents never do. Not thread-safe.
 */
final class DocumentTags {

  private static final int LONGEST_NAME = 40;

  private final Map<Long, Integer> last = new HashMap<>();
  private String source = "";
  private boolean read;
  private boolean any;

  /** Turns to another document. */
  void reset(String document) {
    source = document;
    read = false;
    any = false;
    if (!last.isEmpty()) {
      last.clear();
    }
  }

  /** Returns whether there is what closing tags begin with. */
  boolean any() {
    if (!read) {
      read = true;
      read();
    }
    return any;
  }

  /** Returns whether a tag of this name is closed after {@code position} of the source. */
  boolean closesAfter(long name, int position) {
    Integer place = any() ? last.get(name) : null;
    return place != null && place > position;
  }

  private void read() {
    // By one character: the JDK is slow to look for two in a text that is not Latin-1.
    for (int at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1)) {
      if (source.startsWith("/", at + 1)) {
        any = true;
        add(at);
      }
    }
  }

  private void add(int at) {
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
