package io.github.copydesk.style;

import io.github.copydesk.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/**
 * A census as JSON Lines: {@code {"census":1,"documents":2,"limit":2000000,"level":0}}, then {@code
 * {"spelling":"Aliev","documents":1}} for each spelling, sorted.
 */
final class CensusJson {

  private CensusJson() {}

  static String write(Census census, Map<String, Long> sorted) {
    StringBuilder out = new StringBuilder(64 + sorted.size() * 40);
    out.append("{\"census\":1,\"documents\":").append(census.documents());
    out.append(",\"limit\":").append(census.limit());
    out.append(",\"level\":").append(census.level()).append("}\n");
    sorted.forEach(
        (spelling, documents) -> {
          out.append("{\"spelling\":");
          Json.quote(out, spelling);
          out.append(",\"documents\":").append(documents).append("}\n");
        });
    return out.toString();
  }

  static Census read(Reader in) throws IOException {
    BufferedReader reader = new BufferedReader(in);
    Map<String, Long> counts = new HashMap<>();
    Map<String, Object> head = Map.of();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Map<String, Object> object = object(line, number);
      if (head.isEmpty()) {
        number(object, "census", number);
        head = object;
      } else if (object.get("spelling") instanceof String spelling) {
        long documents = number(object, "documents", number);
        if (documents > 0) {
          counts.merge(spelling, documents, Long::sum);
        }
      } else {
        throw wrong(number, "\"spelling\" is missing");
      }
    }
    if (head.isEmpty()) {
      throw wrong(1, "\"census\" is missing");
    }
    return Census.stored(
        number(head, "documents", 1),
        (int) number(head, "limit", 1),
        (int) number(head, "level", 1),
        counts);
  }

  private static Map<String, Object> object(String line, int number) {
    try {
      return members(new Json(line));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("census line " + number + ": " + e.getMessage(), e);
    }
  }

  /** The members of an object, {@link String} or {@link Long}. */
  private static Map<String, Object> members(Json json) {
    Map<String, Object> members = new HashMap<>();
    json.expect('{');
    if (json.peek() != '}') {
      do {
        String field = json.field();
        boolean text = json.peek() == '"';
        members.put(field, text ? json.string() : json.number("a string or a whole number"));
      } while (json.accept(','));
    }
    json.expect('}');
    json.expectEnd();
    return members;
  }

  private static long number(Map<String, Object> object, String key, int line) {
    if (object.get(key) instanceof Long value) {
      return value;
    }
    throw wrong(line, "\"" + key + "\" must be a whole number >= 0");
  }

  private static IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException("census line " + line + ": " + what);
  }
}
