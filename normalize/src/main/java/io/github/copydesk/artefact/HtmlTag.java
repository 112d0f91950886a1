package io.github.copydesk.artefact;

/**
 * Reads one tag of HTML at a time: its name, whether it closes, whether it has attributes. What is
 * written like a tag only in part ({@code a < b}, {@code <p and q>}) is none. A tag never goes on
 * past the next {@code <}, so a text is read once. Not thread-safe.
 */
final class HtmlTag {

  private static final int LONGEST_NAME = 24;

  private String text = "";
  private int at;
  private String name = "";
  private boolean closing;
  private boolean attributes;
  private boolean closed;

  /** Returns where the tag ends that begins at {@code from}, -1 if none does. */
  int read(String source, int from) {
    text = source;
    at = from + 1;
    closing = peek() == '/';
    at += closing ? 1 : 0;
    attributes = false;
    closed = false;
    return readName() && readAttributes() ? at : -1;
  }

  /** The name in small letters. */
  String name() {
    return name;
  }

  boolean isClosing() {
    return closing;
  }

  boolean hasAttributes() {
    return attributes;
  }

  /** Whether the tag closes itself: {@code <br />}. */
  boolean isClosed() {
    return closed;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean readName() {
    int start = at;
    while (isNameChar(peek()) && at - start <= LONGEST_NAME) {
      at++;
    }
    if (at == start || at - start > LONGEST_NAME || Folding.isDigit(text.charAt(start))) {
      return false;
    }
    StringBuilder letters = new StringBuilder(at - start);
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      letters.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    name = letters.toString();
    return true;
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Folding.isDigit(c)
        || c == '-'
        || c == ':';
  }

  /** Reads up to the angle bracket that closes the tag; returns whether there is one. */
  private boolean readAttributes() {
    boolean apart = skipBlanks();
    while (peek() != '>') {
      if (peek() == '/') {
        at++;
        closed = true;
        return peek() == '>' && at++ > 0;
      }
      if (closing || !apart || !readAttribute()) {
        return false;
      }
      apart = skipBlanks();
    }
    at++;
    return true;
  }

  private boolean skipBlanks() {
    int start = at;
    while (Folding.isBlank(peek()) || peek() == '\n') {
      at++;
    }
    return at > start;
  }

  /** {@code href="…"}; an attribute without a value may follow one that has one. */
  private boolean readAttribute() {
    int start = at;
    while (isNameChar(peek()) || peek() == '_' || peek() == '.') {
      at++;
    }
    if (at == start) {
      return false;
    }
    int end = at;
    skipBlanks();
    if (peek() != '=') {
      at = end;
      return attributes;
    }
    at++;
    skipBlanks();
    attributes = true;
    return readValue();
  }

  private boolean readValue() {
    char quote = closingQuote(peek());
    if (quote == 0) {
      int start = at;
      while (at < text.length() && "<>\"'".indexOf(peek()) < 0 && !isSpace(peek())) {
        at++;
      }
      return at > start;
    }
    at++;
    while (at < text.length() && peek() != quote && peek() != '<') {
      at++;
    }
    return peek() == quote && at++ > 0;
  }

  private static boolean isSpace(char c) {
    return Folding.isBlank(c) || c == '\n';
  }

  /** The mark that closes a value, also where straight quotation marks were made curly; or 0. */
  private static char closingQuote(char c) {
    return switch (c) {
      case '"', '\'' -> c;
      case '\u201c', '\u201d' -> '\u201d';
      case '\u2018', '\u2019' -> '\u2019';
      default -> 0;
    };
  }
}
