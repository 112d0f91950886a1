package io.github.copydesk.text;

/**
 * The JSON form of a redline, written and read by hand: core has no JSON library, and the form is
 * one object of two lists with fixed fields.
 */
final class RedlineJson {

  private RedlineJson() {}

  static String write(Redline redline) {
    StringBuilder out = new StringBuilder("{\"edits\":[");
    String separator = "";
    for (Edit edit : redline.edits()) {
      writeSpan(out.append(separator), edit.span());
      writeString(out.append(",\"replacement\":"), edit.replacement());
      writeString(out.append(",\"rule\":"), edit.rule());
      out.append('}');
      separator = ",";
    }
    out.append("],\"flags\":[");
    separator = "";
    for (Flag flag : redline.flags()) {
      writeSpan(out.append(separator), flag.span());
      writeString(out.append(",\"rule\":"), flag.rule());
      out.append('}');
      separator = ",";
    }
    return out.append("]}").toString();
  }

  static Redline read(String source, String json) {
    return new Parser(source, json).read();
  }

  private static void writeSpan(StringBuilder out, Span span) {
    out.append("{\"start\":").append(span.start()).append(",\"end\":").append(span.end());
  }

  private static void writeString(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        // Surrogates are escaped one by one, so that a lone one survives any UTF-8 on the way.
        out.append("\\u").append(Character.forDigit(c >> 12, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16)).append(Character.forDigit(c >> 4 & 15, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** A reader of just this form; fields of an object may stand in any order. */
  private static final class Parser {

    private final String json;
    private final Redline.Builder builder;
    private int at;

    Parser(String source, String json) {
      this.json = json;
      this.builder = Redline.builder(source);
    }

    Redline read() {
      expect('{');
      do {
        String list = string();
        expect(':');
        expect('[');
        if (!accept(']')) {
          do {
            item(list);
          } while (accept(','));
          expect(']');
        }
      } while (accept(','));
      expect('}');
      skipSpace();
      if (at < json.length()) {
        throw bad("the end");
      }
      return builder.build();
    }

    private void item(String list) {
      int start = -1;
      int end = -1;
      String replacement = "";
      String rule = "";
      expect('{');
      do {
        String field = string();
        expect(':');
        switch (field) {
          case "start" -> start = number();
          case "end" -> end = number();
          case "replacement" -> replacement = string();
          case "rule" -> rule = string();
          default -> throw bad("a field of an edit or flag, not \"" + field + "\"");
        }
      } while (accept(','));
      expect('}');
      switch (list) {
        case "edits" -> builder.replace(start, end, replacement, rule);
        case "flags" -> builder.flag(start, end, rule);
        default -> throw bad("\"edits\" or \"flags\", not \"" + list + "\"");
      }
    }

    private int number() {
      skipSpace();
      int from = at;
      while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
        at++;
      }
      try {
        return Integer.parseInt(json, from, at, 10);
      } catch (NumberFormatException e) {
        throw bad("a position");
      }
    }

    private String string() {
      expect('"');
      StringBuilder text = new StringBuilder();
      while (at < json.length() && json.charAt(at) != '"') {
        char c = json.charAt(at++);
        text.append(c == '\\' ? escaped() : c);
      }
      expect('"');
      return text.toString();
    }

    private char escaped() {
      char c = at < json.length() ? json.charAt(at++) : '\0';
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
        int digit = at < json.length() ? Character.digit(json.charAt(at), 16) : -1;
        if (digit < 0) {
          throw bad("four hexadecimal digits");
        }
        value = value << 4 | digit;
        at++;
      }
      return (char) value;
    }

    private boolean accept(char c) {
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    private void expect(char c) {
      if (!accept(c)) {
        throw bad("'" + c + "'");
      }
    }

    private void skipSpace() {
      while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
        at++;
      }
    }

    private char peek() {
      skipSpace();
      return at < json.length() ? json.charAt(at) : '\0';
    }

    private IllegalArgumentException bad(String wanted) {
      return new IllegalArgumentException("json must have " + wanted + " at position " + at);
    }
  }
}
