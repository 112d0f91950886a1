package io.github.copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.copydesk.desk.Article;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.style.Mention;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, its fields always there: null or an empty list where nothing is. */
final class JsonFormat implements ArticleFormat {

  /** Every line has its own generator, which must leave the stream open and unflushed. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  @Override
  public void write(String id, Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      string(json, "id", id);
      String language = article.language().toLanguageTag();
      string(json, "lang", language.equals("und") ? null : language);
      json.writeFieldName("header");
      header(json, article.header());
      credits(json, article.credits());
      string(json, "text", article.text());
      edits(json, article.redline().edits());
      names(json, article.names());
      flags(json, article.flags());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void header(JsonGenerator json, Header header) throws IOException {
    json.writeStartObject();
    string(json, "date", header.date());
    json.writeArrayFieldStart("byline");
    for (Byline byline : header.byline()) {
      json.writeStartObject();
      string(json, "name", byline.name());
      string(json, "role", byline.role());
      string(json, "employer", byline.employer());
      string(json, "place", byline.place());
      span(json, byline.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("dateline");
    dateline(json, header.dateline());
    json.writeFieldName("readingMinutes");
    if (header.readingMinutes() == null) {
      json.writeNull();
    } else {
      json.writeNumber(header.readingMinutes());
    }
    string(json, "published", header.published());
    string(json, "updated", header.updated());
    json.writeEndObject();
  }

  private static void dateline(JsonGenerator json, @Nullable Dateline dateline) throws IOException {
    if (dateline == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    strings(json, "places", dateline.places());
    string(json, "date", dateline.date());
    strings(json, "agencies", dateline.agencies());
    span(json, dateline.span());
    json.writeEndObject();
  }

  private static void credits(JsonGenerator json, List<Credit> credits) throws IOException {
    json.writeArrayFieldStart("credits");
    for (Credit credit : credits) {
      json.writeStartObject();
      string(json, "role", credit.role().id());
      string(json, "name", credit.name());
      span(json, credit.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void edits(JsonGenerator json, List<Edit> edits) throws IOException {
    json.writeArrayFieldStart("edits");
    for (Edit edit : edits) {
      json.writeStartObject();
      span(json, edit.span());
      string(json, "replacement", edit.replacement());
      string(json, "rule", edit.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, List<Mention> names) throws IOException {
    json.writeArrayFieldStart("names");
    for (Mention name : names) {
      json.writeStartObject();
      span(json, name.span());
      string(json, "spelling", name.spelling());
      string(json, "canonical", name.canonical());
      string(json, "identity", name.identity());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void flags(JsonGenerator json, List<Flag> flags) throws IOException {
    json.writeArrayFieldStart("flags");
    for (Flag flag : flags) {
      json.writeStartObject();
      span(json, flag.span());
      string(json, "rule", flag.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      string(json, value);
    }
    json.writeEndArray();
  }

  private static void string(JsonGenerator json, String field, @Nullable Object value)
      throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      string(json, value.toString());
    }
  }

  /** Writes a string of any code units. Jackson refuses lone surrogates, JSON's escapes do not. */
  private static void string(JsonGenerator json, String value) throws IOException {
    if (!Surrogates.hasLone(value)) {
      json.writeString(value);
      return;
    }
    StringBuilder quoted = new StringBuilder("\"");
    int at = 0;
    for (int i = 0; i < value.length(); i++) {
      if (Surrogates.isLone(value, i)) {
        quoted.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(at, i)));
        quoted.append("\\u").append(Integer.toHexString(value.charAt(i)));
        at = i + 1;
      }
    }
    quoted.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(at)));
    json.writeRawValue(quoted.append('"').toString());
  }
}
