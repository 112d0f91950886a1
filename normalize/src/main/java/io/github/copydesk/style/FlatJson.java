package io.github.copydesk.style;

import java.util.HashMap;
import java.util.Map;

/** Writes and reads one JSON object of strings and whole numbers on one line. */
final class FlatJson {

  private static final String HEX = "0123456789abcdef";

  private final String line;
  private int at;

  private FlatJson(String line) {
    this.line = line;
  }

  /** Appends {@code text} in quotation marks; controls and lone surrogates escaped. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /**
   * Returns the members of an object, {@link String} or {@link Long}.
   *
   * @throws IllegalArgumentException if the line is anything else
   */
  static Map<String, Object> parse(String line) {
    return new FlatJson(line).object();
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new HashMap<>();
    expect('{');
    if (peek() != '}') {
      do {
        String key = string();
        expect(':');
        members.put(key, peek() == '"' ? string() : number());
      } while (take(','));
    }
    expect('}');
    if (peek() != 0) {
      throw wrong("end of line");
    }
    return members;
  }

  private char peek() {
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at < line.length() ? line.charAt(at) : 0;
  }

  private boolean take(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw wrong("'" + c + "'");
    }
  }

  private Long number() {
    peek();
    int start = at;
    while (at < line.length()
        && (Character.digit(line.charAt(at), 10) >= 0 || line.charAt(at) == '-')) {
      at++;
    }
    try {
      return Long.valueOf(line.substring(start, at));
    } catch (NumberFormatException e) {
      throw wrong("a string or a whole number", e);
    }
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> unicode();
      default -> throw wrong("an escape");
    };
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw wrong("four hexadecimal digits");
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private char next() {
    if (at >= line.length()) {
      throw wrong("the end of a string");
    }
    return line.charAt(at++);
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("expected " + expected + " at column " + (at + 1));
  }

  private IllegalArgumentException wrong(String expected, Exception cause) {
    return new IllegalArgumentException("expected " + expected + " at column " + (at + 1), cause);
  }
}
