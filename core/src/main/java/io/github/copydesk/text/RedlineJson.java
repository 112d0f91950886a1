package io.github.copydesk.text;

import io.github.copydesk.json.Json;

/** The JSON form of a redline, one object of two lists with fixed fields. */
final class RedlineJson {

  private RedlineJson() {}

  static String write(Redline redline) {
    StringBuilder out = new StringBuilder("{\"edits\":[");
    String separator = "";
    for (Edit edit : redline.edits()) {
      writeSpan(out.append(separator), edit.span());
      Json.quote(out.append(",\"replacement\":"), edit.replacement());
      Json.quote(out.append(",\"rule\":"), edit.rule());
      out.append('}');
      separator = ",";
    }
    out.append("],\"flags\":[");
    separator = "";
    for (Flag flag : redline.flags()) {
      writeSpan(out.append(separator), flag.span());
      Json.quote(out.append(",\"rule\":"), flag.rule());
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

  /** A reader of just this form; fields of an object may stand in any order. */
  private static final class Parser {

    private final Json json;
    private final Redline.Builder builder;

    Parser(String source, String json) {
      this.json = new Json(json);
      this.builder = Redline.builder(source);
    }

    Redline read() {
      json.expect('{');
      do {
        String list = json.field();
        json.expect('[');
        if (!json.accept(']')) {
          do {
            item(list);
          } while (json.accept(','));
          json.expect(']');
        }
      } while (json.accept(','));
      json.expect('}');
      json.expectEnd();
      return builder.build();
    }

    private void item(String list) {
      int start = -1;
      int end = -1;
      String replacement = "";
      String rule = "";
      json.expect('{');
      do {
        String field = json.field();
        switch (field) {
          case "start" -> start = position();
          case "end" -> end = position();
          case "replacement" -> replacement = json.string();
          case "rule" -> rule = json.string();
          default -> throw json.bad("a field of an edit or flag, not \"" + field + "\"");
        }
      } while (json.accept(','));
      json.expect('}');
      switch (list) {
        case "edits" -> builder.replace(start, end, replacement, rule);
        case "flags" -> builder.flag(start, end, rule);
        default -> throw json.bad("\"edits\" or \"flags\", not \"" + list + "\"");
      }
    }

    private int position() {
      long position = json.number("a position");
      if (position > Integer.MAX_VALUE) {
        throw json.bad("a position");
      }
      return (int) position;
    }
  }
}
