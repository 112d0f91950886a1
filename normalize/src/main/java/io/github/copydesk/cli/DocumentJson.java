package io.github.copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A line of a JSON Lines file: {@code {"id": "...", "text": "...", "lang": "fr"?, "date":
 * "2021-01-11"?}}. Other fields are passed over.
 */
record DocumentJson(
    @Nullable String id, String text, @Nullable String lang, @Nullable String date) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads one line.
   *
   * @throws IOException if it is not a JSON object with a string {@code text}
   */
  static DocumentJson read(byte[] line) throws IOException {
    String id = null;
    String text = null;
    String lang = null;
    String date = null;
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("the line must be a JSON object");
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "id" -> id = scalar(json);
          case "text" -> text = scalar(json);
          case "lang" -> lang = scalar(json);
          case "date" -> date = scalar(json);
          default -> json.skipChildren();
        }
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw new IOException("the line must be one JSON object");
      }
    } catch (JsonParseException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (text == null) {
      throw new IOException("\"text\" is missing");
    }
    return new DocumentJson(id, text, lang, date);
  }

  private static @Nullable String scalar(JsonParser json) throws IOException {
    if (json.currentToken().isStructStart()) {
      throw new IOException("\"" + json.currentName() + "\" must be a string");
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
  }
}
