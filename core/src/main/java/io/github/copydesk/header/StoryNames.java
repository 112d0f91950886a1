package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import java.util.List;

/**
 * Looks for names in the paragraphs around a line. Whom a story tells of is its title and did not
 * write it: {@code Peter Pan}, {@code Tregua Rota}.
 */
final class StoryNames {

  /** How far below the names the story is looked through. */
  private static final int REACH = 2000;

  /** A shorter line may be another byline, a caption or an address. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final int SHORTEST_HAN = 20;

  private static final int SHORTEST_WORD = 3;

  private final String text;
  private final Tokens t;
  private final int from;
  private final int to;

  /** Looks below the line in hand. */
  StoryNames(String text, Tokens tokens) {
    this(text, tokens, tokens.to(), Math.min(text.length(), tokens.to() + REACH));
  }

  StoryNames(String text, Tokens tokens, int from, int to) {
    this.text = text;
    this.t = tokens;
    this.from = from;
    this.to = to;
  }

  /**
   * Whether a paragraph has a word of one of the names, be it inflected; the first of all counts
   * only if it is no given name.
   */
  boolean mention(List<Byline> names) {
    for (int i = 0; i < names.size(); i++) {
      if (mentions(names.get(i).name(), i == 0 && !Words.isGivenName(t, 0))) {
        return true;
      }
    }
    return false;
  }

  private boolean mentions(String name, boolean first) {
    int word = first || name.indexOf(' ') < 0 ? 0 : name.indexOf(' ') + 1;
    while (word < name.length()) {
      int blank = name.indexOf(' ', word);
      int end = blank < 0 ? name.length() : blank;
      if (has(name, word, end)) {
        return true;
      }
      word = end + 1;
    }
    return false;
  }

  private boolean has(String name, int word, int end) {
    int length = end - word;
    int stem = length - bent(length);
    char first = withoutCase(name.charAt(word));
    for (int at = from + 1; length >= SHORTEST_WORD && at < to - stem; at++) {
      if (withoutCase(text.charAt(at)) == first
          && text.regionMatches(true, at, name, word, stem)
          && (t.isCaseless(0) || isWord(at, at + stem, stem == length))
          && isParagraph(at)) {
        return true;
      }
    }
    return false;
  }

  /** The same for all characters that are one to who does not mind case. */
  private static char withoutCase(char c) {
    boolean small = c < 0x80 && (c < 'A' || c > 'Z');
    return small ? c : Character.toLowerCase(Character.toUpperCase(c));
  }

  /** How many of its last letters a case may change. */
  private static int bent(int length) {
    return length < 5 ? 0 : length < 7 ? 1 : 2;
  }

  private boolean isWord(int start, int end, boolean whole) {
    return !Units.isLetter(text.charAt(start - 1)) && !(whole && Units.isLetter(text.charAt(end)));
  }

  private boolean isParagraph(int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int feed = text.indexOf('\n', at);
    int stop = feed < 0 ? text.length() : feed;
    int end = stop > 0 && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    int shortest = Tokens.isUnspaced(text.charAt(at)) ? SHORTEST_HAN : SHORTEST_PARAGRAPH;
    return end - start >= shortest;
  }
}
