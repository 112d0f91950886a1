package io.github.copydesk.json;

/**
 * A place in a text of JSON, read piece by piece as its form asks for, since nobody has to have a
 * JSON library for forms of a few fields; and the quoting of strings for who writes it.
 */
public final class Json {

  private final String text;
  private int at;

  /** Begins at the head of {@code text}. */
  public Json(String text) {
    this.text = text;
  }

  /** Appends {@code value} in quotation marks, what JSON asks for escaped. */
  public static void quote(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        // Surrogates are escaped one by one, so that a lone one survives any UTF-8 on the way.
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Returns what comes next but white space, 0 at the end. */
  public char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /** Passes over a sign if it comes next. */
  public boolean accept(char sign) {
    if (peek() != sign) {
      return false;
    }
    at++;
    return true;
  }

  /**
   * Passes over a sign.
   *
   * @throws IllegalArgumentException if another comes next
   */
  public void expect(char sign) {
    if (!accept(sign)) {
      throw bad("'" + sign + "'");
    }
  }

  /**
   * Reads to the end.
   *
   * @throws IllegalArgumentException if something else comes
   */
  public void expectEnd() {
    peek();
    if (at < text.length()) {
      throw bad("the end");
    }
  }

  /**
   * Returns the name of a field, of which the value comes next.
   *
   * @throws IllegalArgumentException if none comes
   */
  public String field() {
    String name = string();
    expect(':');
    return name;
  }

  /**
   * Returns a whole number that is not negative.
   *
   * @param wanted what it is, for the message
   * @throws IllegalArgumentException if none comes
   */
  public long number(String wanted) {
    peek();
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    try {
      return Long.parseLong(text, from, at, 10);
    } catch (NumberFormatException e) {
      throw bad(wanted, e);
    }
  }

  /**
   * Returns a string.
   *
   * @throws IllegalArgumentException if none comes, or one that has no end
   */
  public String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      value.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return value.toString();
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : '\0';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw bad("an escape");
    };
  }

  private char hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw bad("four hexadecimal digits");
      }
      value = value << 4 | digit;
      at++;
    }
    return (char) value;
  }

  /** Returns the error that says what had to come next. */
  public IllegalArgumentException bad(String wanted) {
    return new IllegalArgumentException(message(wanted));
  }

  private IllegalArgumentException bad(String wanted, Exception cause) {
    return new IllegalArgumentException(message(wanted), cause);
  }

  private String message(String wanted) {
    return "json must have " + wanted + " at position " + at;
  }
}
