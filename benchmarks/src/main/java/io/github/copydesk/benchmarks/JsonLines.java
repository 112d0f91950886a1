package io.github.copydesk.benchmarks;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** JSON Lines with Jackson alone: what reading and writing cost without any editing. */
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLines() {}

  /** Copies the lines of one file to another, through strings as whoever edits them must. */
  public static void main(String[] args) throws IOException {
    try (JsonParser in = FACTORY.createParser(Path.of(args[0]).toFile());
        JsonGenerator out = generator(Path.of(args[1]))) {
      while (in.nextToken() == JsonToken.START_OBJECT) {
        out.writeStartObject();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          String field = in.currentName();
          in.nextToken();
          out.writeStringField(field, in.getText());
        }
        out.writeEndObject();
      }
    }
  }

  private static JsonGenerator generator(Path file) throws IOException {
    JsonGenerator out = FACTORY.createGenerator(file.toFile(), JsonEncoding.UTF8);
    return out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** Writes articles until a size is reached, and returns how many that took. */
  static long write(LongFunction<String> articles, long bytes, Path file) throws IOException {
    long documents = 0;
    try (JsonGenerator out = generator(file)) {
      for (long size = 0; size < bytes; documents++) {
        String article = articles.apply(documents);
        out.writeStartObject();
        out.writeStringField("id", Long.toString(documents));
        out.writeStringField("lang", "fr");
        out.writeStringField("text", article);
        out.writeEndObject();
        size += article.length();
      }
    }
    return documents;
  }

  /** Returns the number of objects in a file. */
  static long count(Path file) throws IOException {
    long documents = 0;
    try (JsonParser in = FACTORY.createParser(file.toFile())) {
      while (in.nextToken() == JsonToken.START_OBJECT) {
        in.skipChildren();
        documents++;
      }
    }
    return documents;
  }
}
