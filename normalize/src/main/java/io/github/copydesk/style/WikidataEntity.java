package io.github.copydesk.style;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a style book wants of one entity of Wikidata's dump. The one class that needs jackson-core.
 *
 * @param labels the label of each language
 * @param aliases the aliases of all languages
 * @param human whether it is an instance (P31) of a human (Q5)
 */
record WikidataEntity(Map<String, String> labels, List<String> aliases, boolean human) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads one line of the dump.
   *
   * @throws IllegalArgumentException if it is no JSON object
   */
  static WikidataEntity parse(String line) {
    Map<String, String> labels = new LinkedHashMap<>();
    List<String> aliases = new ArrayList<>();
    boolean human = false;
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("line must be a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "labels" -> terms(parser, (language, term) -> labels.put(language, term));
          case "aliases" -> terms(parser, (language, term) -> aliases.add(term));
          case "claims" -> human = isHuman(parser);
          default -> parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("line is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WikidataEntity(labels, aliases, human);
  }

  /** Takes a language and what is said in it. */
  private interface Term {
    void take(String language, String term);
  }

  /** Labels and aliases alike: objects with a language and a value, at whatever depth. */
  private static void terms(JsonParser parser, Term sink) throws IOException {
    int depth = 0;
    String language = "";
    String value = "";
    JsonToken token = parser.currentToken();
    do {
      if (token == null) {
        return;
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
        if (token == JsonToken.END_OBJECT && !value.isBlank()) {
          sink.take(language, value);
        }
        value = "";
      } else if (token == JsonToken.VALUE_STRING && "language".equals(parser.currentName())) {
        language = parser.getText();
      } else if (token == JsonToken.VALUE_STRING && "value".equals(parser.currentName())) {
        value = parser.getText();
      }
      if (depth > 0) {
        token = parser.nextToken();
      }
    } while (depth > 0);
  }

  private static boolean isHuman(JsonParser parser) throws IOException {
    boolean human = false;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean instance = "P31".equals(parser.currentName());
      parser.nextToken();
      if (!instance) {
        parser.skipChildren();
        continue;
      }
      int depth = 0;
      JsonToken token = parser.currentToken();
      while (token != null) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        human |= token == JsonToken.VALUE_STRING && "Q5".equals(parser.getText());
        if (depth == 0) {
          break;
        }
        token = parser.nextToken();
      }
    }
    return human;
  }
}
