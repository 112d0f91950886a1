package io.github.copydesk.artefact;

/** Reads what stands between two square brackets; the text is never longer than a tag may be. */
final class Brackets {

  /** Tags longer than this are not tags. */
  static final int LONGEST = 1200;

  /** Stands in Markdown before a mark that means itself. */
  static final char ESCAPE = '\\';

  /** What a bracket holds. */
  enum Content {
    /** Words of an editor, or anything else that stays. */
    OTHER,
    /** {@code ad_1}. */
    PLACEHOLDER,
    /** A tag with attributes or with a name that only tags have. */
    TAG,
    /** {@code /name}. */
    CLOSER,
    /** A lone name, a tag only if something closes it. */
    LONE_NAME,
    /** {@code newsletter_form}, a lone name that no editor writes. */
    JOINED_NAME,
    /** {@code object Object}. */
    OBJECT,
    /** {@code email protected}. */
    PROTECTED_ADDRESS
  }

  private final Engine engine;

  // The name of the tag that was read last, for pairing.
  private long name;
  private int nameLength;
  private int rule;

  Brackets(Engine engine) {
    this.engine = engine;
  }

  long name() {
    return name;
  }

  int nameLength() {
    return nameLength;
  }

  /** The rule that knows the name read last. */
  int rule() {
    return rule;
  }

  /** Returns what {@code text[from, to)}, between the brackets, is. */
  Content read(char[] text, int from, int to) {
    rule = Engine.NO_RULE;
    if (to - from > LONGEST || from >= to) {
      return Content.OTHER;
    }
    boolean closing = text[from] == '/';
    int start = closing ? from + 1 : from;
    int end = start;
    long hash = 1;
    while (end < to && isNamePart(text[end], end > start)) {
      hash = WordTable.step(hash, Folding.fold(text[end++]));
    }
    if (end == start) {
      return Content.OTHER;
    }
    if (end < to && text[end] == ESCAPE) {
      return escaped(text, from, to);
    }
    name = hash;
    nameLength = end - start;
    if (closing) {
      return isClosing(text, start, end, to) ? Content.CLOSER : Content.OTHER;
    }
    return opening(text, from, end, to);
  }

  /** What Markdown escapes, {@code ad\_1\}, is a placeholder or stays. */
  private Content escaped(char[] text, int from, int to) {
    char[] plain = new char[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      plain[length] = text[i];
      length += text[i] == ESCAPE ? 0 : 1;
    }
    rule = engine.placeholderRule(plain, 0, length);
    return rule == Engine.NO_RULE ? Content.OTHER : Content.PLACEHOLDER;
  }

  private boolean isClosing(char[] text, int start, int end, int to) {
    if (end < to || (Folding.isUpper(text[start]) && !engine.isTag(name))) {
      return false;
    }
    rule = engine.tagRule(name);
    return rule != Engine.NO_RULE;
  }

  private Content opening(char[] text, int from, int end, int to) {
    if (end == to && engine.placeholderRule(text, from, to) != Engine.NO_RULE) {
      rule = engine.placeholderRule(text, from, to);
      return Content.PLACEHOLDER;
    }
    rule = engine.tagRule(name);
    if (end == to) {
      return engine.isTag(name) && !engine.needsValue(name)
          ? Content.TAG
          : loneName(text, from, to);
    }
    if (is(text, from, to, "object Object")) {
      return Content.OBJECT;
    }
    if (is(text, from, to, "email protected") || is(text, from, to, "email\u00a0protected")) {
      return Content.PROTECTED_ADDRESS;
    }
    char next = text[end];
    boolean known = engine.isTag(name);
    if (next == '=' && known) {
      return Content.TAG;
    }
    boolean small = Folding.isLower(text[from]) || known;
    return small && Folding.isBlank(next) && hasAttributes(text, end, to, known)
        ? Content.TAG
        : Content.OTHER;
  }

  /** A name of small letters with a low line in it is a tag if nothing stands beside it. */
  private static Content loneName(char[] text, int from, int to) {
    boolean joined = false;
    for (int at = from; at < to; at++) {
      if (Folding.isUpper(text[at])) {
        return Content.LONE_NAME;
      }
      joined |= text[at] == '_';
    }
    return joined ? Content.JOINED_NAME : Content.LONE_NAME;
  }

  /** Whether nothing but {@code name=value} stands there, the value in any marks or in none. */
  private static boolean hasAttributes(char[] text, int from, int to, boolean known) {
    int at = from;
    int count = 0;
    while (true) {
      while (at < to && (Folding.isBlank(text[at]) || text[at] == '/')) {
        at++;
      }
      if (at == to) {
        return count > 0;
      }
      int start = at;
      while (at < to && isNamePart(text[at], true)) {
        at++;
      }
      if (at == start || at == to || text[at] != '=') {
        return known && count > 0;
      }
      at = afterValue(text, at + 1, to);
      count++;
    }
  }

  private static int afterValue(char[] text, int from, int to) {
    if (from < to && isMark(text[from])) {
      for (int at = from + 1; at < to; at++) {
        if (isMark(text[at]) && (at + 1 == to || Folding.isBlank(text[at + 1]))) {
          return at + 1;
        }
      }
      return to;
    }
    int at = from;
    while (at < to && !Folding.isBlank(text[at])) {
      at++;
    }
    return at;
  }

  /** Any quotation mark, primes and guillemets included: editors make them typographic. */
  private static boolean isMark(char c) {
    return c == '"'
        || c == '\''
        || (c >= '\u2018' && c <= '\u201f')
        || c == '\u2032'
        || c == '\u2033'
        || c == '\u00ab'
        || c == '\u00bb'
        || c == '\u00b4';
  }

  private static boolean isNamePart(char c, boolean inside) {
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        || (inside && (Folding.isDigit(c) || c == '_' || c == '-'));
  }

  static boolean is(char[] text, int from, int to, String wanted) {
    if (to - from != wanted.length()) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (text[from + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
