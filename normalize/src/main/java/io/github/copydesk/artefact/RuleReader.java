package io.github.copydesk.artefact;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rules from their text form; {@link RuleBook} documents it. */
final class RuleReader {

  private static final int DEFAULT_MAX_WORDS = 40;
  private static final int DEFAULT_MAX_WORDS_OF_SLOTS = 24;

  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> lists = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Integer>> patternLines = new HashMap<>();

  private final Draft defaults = new Draft();
  private @Nullable Draft draft;
  private int lineNumber;

  RuleReader(String name) {
    this.name = name;
  }

  List<Rule> rules() {
    return rules;
  }

  Map<String, String> lists() {
    return lists;
  }

  /** Returns on which line the pattern of a rule stands, 0 if on none. */
  int lineOf(Rule rule, String pattern) {
    List<Integer> lines = patternLines.get(rule.id());
    return lines == null ? 0 : lines.get(rule.patterns().indexOf(pattern));
  }

  RuleReader read(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return read(text.toString());
  }

  /** Not line by line from a reader: this runs when a program starts. */
  RuleReader read(String file) {
    boolean other = file.indexOf('\r') >= 0;
    String text = other ? file.replace("\r\n", "\n").replace('\r', '\n') : file;
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length()) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      lineNumber++;
      String line = text.substring(at, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        readLine(line);
      }
      at = end + 1;
    }
    finish();
    return this;
  }

  IllegalArgumentException bad(int line, String why) {
    return new IllegalArgumentException(name + ", line " + line + ": " + why);
  }

  private IllegalArgumentException bad(String why) {
    return bad(lineNumber, why);
  }

  private void readLine(String line) {
    int blank = line.indexOf(' ');
    String key = blank < 0 ? line : line.substring(0, blank);
    String value = blank < 0 ? "" : line.substring(blank + 1).strip();
    if (value.isEmpty()) {
      throw bad("\"" + key + "\" must have a value");
    }
    switch (key) {
      case "rule" -> begin(value);
      case "list" -> addList(value);
      default -> (draft == null ? defaults : draft).set(key, value);
    }
  }

  private void begin(String id) {
    finish();
    if (!id.startsWith("artefact.") && !id.startsWith("flag.") && !id.startsWith("user.")) {
      throw bad("rule id \"" + id + "\" must begin with artefact., flag. or user.");
    }
    if (!ids.add(id)) {
      throw bad("rule id \"" + id + "\" is there already");
    }
    draft = new Draft(defaults, id, lineNumber);
  }

  private void addList(String value) {
    int equals = value.indexOf('=');
    if (equals < 1) {
      throw bad("list \"" + value + "\" must be NAME = words");
    }
    String list = value.substring(0, equals).strip();
    String words = value.substring(equals + 1).strip();
    addTo(lists, list, words);
  }

  /** Adds words to a list; plain code, since it runs when a program starts. */
  static void addTo(Map<String, String> lists, String name, String words) {
    String before = lists.get(name);
    lists.put(name, before == null ? words : before.concat(" | ").concat(words));
  }

  private void finish() {
    if (draft != null) {
      rules.add(draft.rule());
      patternLines.put(draft.id, draft.patternLinesHere);
      draft = null;
    }
  }

  /** A rule while it is being read. */
  private final class Draft {
    private String id = "";
    private int line;
    private String group = "";
    private String language = "any";
    private String reason = "";
    private Rule.Position position = Rule.Position.LINE;
    private Rule.Confidence confidence = Rule.Confidence.HIGH;
    private Rule.@Nullable Ownership ownership;
    private Rule.Kind kind = Rule.Kind.WORDS;
    private Set<Rule.Trait> traits = EnumSet.noneOf(Rule.Trait.class);
    private int maxWords;
    private final List<String> patterns = new ArrayList<>();
    private final List<Integer> patternLinesHere = new ArrayList<>();
    private final List<String> hits = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    Draft() {}

    Draft(Draft defaults, String id, int line) {
      this.id = id;
      this.line = line;
      group = defaults.group;
      language = defaults.language;
      reason = defaults.reason;
      position = defaults.position;
      confidence = defaults.confidence;
      ownership = defaults.ownership;
      kind = defaults.kind;
      traits = EnumSet.copyOf(defaults.traits);
      maxWords = defaults.maxWords;
    }

    void set(String key, String value) {
      switch (key) {
        case "group" -> group = value;
        case "language" -> language = value;
        case "reason" -> reason = value;
        case "position" -> position = one(Rule.Position.class, key, value);
        case "confidence" -> confidence = one(Rule.Confidence.class, key, value);
        case "owns" -> ownership = one(Rule.Ownership.class, key, value);
        case "match" -> kind = one(Rule.Kind.class, key, value);
        case "traits" -> traits = traits(value);
        case "words" -> maxWords = number(value);
        case "pattern" -> addPattern(value);
        case "hit" -> examples(key, hits).add(unescape(value));
        case "miss" -> examples(key, misses).add(unescape(value));
        default -> throw bad("\"" + key + "\" is not known");
      }
    }

    private void addPattern(String value) {
      examples("pattern", patterns).add(value);
      patternLinesHere.add(lineNumber);
    }

    private List<String> examples(String key, List<String> list) {
      if (id.isEmpty()) {
        throw bad("\"" + key + "\" must stand below a rule");
      }
      return list;
    }

    private Set<Rule.Trait> traits(String value) {
      Set<Rule.Trait> all = EnumSet.noneOf(Rule.Trait.class);
      for (String word : value.split(" ")) {
        if (!word.isEmpty() && !word.equals("none")) {
          all.add(one(Rule.Trait.class, "traits", word));
        }
      }
      return all;
    }

    private int number(String value) {
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw bad("words \"" + value + "\" must be a number");
      }
    }

    Rule rule() {
      if (patterns.isEmpty() && kind != Rule.Kind.ICON && kind != Rule.Kind.HEAD) {
        throw bad(line, "rule " + id + " must have a pattern");
      }
      if (group.isEmpty()) {
        throw bad(line, "rule " + id + " must have a group");
      }
      if (reason.isEmpty()) {
        throw bad(line, "rule " + id + " must have a reason");
      }
      boolean slots = false;
      for (String pattern : patterns) {
        slots |= WordPatternsBuilder.hasWideSlot(pattern);
      }
      int most = maxWords > 0 ? maxWords : slots ? DEFAULT_MAX_WORDS_OF_SLOTS : DEFAULT_MAX_WORDS;
      return new Rule(
          id,
          group,
          language,
          position,
          confidence,
          owns(),
          kind,
          traits,
          most,
          patterns,
          hits,
          misses,
          reason);
    }

    private Rule.Ownership owns() {
      boolean wholeLine =
          switch (position) {
            case LINE, HEAD, TAIL -> true;
            case END, INLINE -> false;
          };
      if (ownership == null) {
        return wholeLine ? Rule.Ownership.LINE : Rule.Ownership.SPACE;
      }
      if (wholeLine != (ownership == Rule.Ownership.LINE)) {
        throw bad(
            line,
            wholeLine
                ? "rule " + id + " takes whole lines and must own the line"
                : "rule " + id + " takes a part of a line and must own space or none");
      }
      return ownership;
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, String value) {
      for (E constant : type.getEnumConstants()) {
        if (Rule.word(constant).equals(value)) {
          return constant;
        }
      }
      StringBuilder all = new StringBuilder();
      for (E constant : type.getEnumConstants()) {
        all.append(all.isEmpty() ? "" : ", ").append(Rule.word(constant));
      }
      throw bad(key + " \"" + value + "\" must be one of " + all);
    }

    private String unescape(String value) {
      if (value.indexOf('\\') < 0) {
        return value;
      }
      return value.replace("\\n", "\n").replace("\\u00a0", "\u00a0").replace("\\ue001", "\ue001");
    }
  }
}
