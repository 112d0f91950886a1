package io.github.copydesk.artefact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the elements of HTML are to running text, and the words of texts that are about HTML. */
final class MarkupNames {

  /** What an element is to running text. */
  enum Role {
    /** A part of a line. */
    INLINE,
    /** Begins and ends lines. */
    BLOCK,
    /** Ends a line, and has no closing tag. */
    BREAK,
    /** Stands between others on a line. */
    CELL,
    /** Is empty, and no part of the text. */
    VOID,
    /** Shows program text. */
    CODE,
    /** Belongs to a page and not to its text, or holds a program. */
    PAGE,
    /** Not known. */
    OTHER
  }

  private static final String WORD = "word";

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> words = new TreeSet<>();

  /** Reads patterns of the form {@code inline a b em}. */
  MarkupNames(List<String> patterns) {
    for (String pattern : patterns) {
      String[] parts = pattern.split(" ");
      for (int i = 1; i < parts.length; i++) {
        add(pattern, parts[0], parts[i]);
      }
    }
  }

  private void add(String pattern, String role, String name) {
    if (role.equals(WORD)) {
      words.add(name);
      return;
    }
    for (Role each : Role.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(role)) {
        roles.put(name, each);
        return;
      }
    }
    throw new IllegalArgumentException(
        "pattern \"" + pattern + "\" must begin with a role of elements, such as inline or block");
  }

  /** Returns the role of an element; those with a hyphen or colon are a program's own. */
  Role role(String name) {
    boolean own = name.indexOf('-') > 0 || name.indexOf(':') > 0;
    return roles.getOrDefault(name, own ? Role.INLINE : Role.OTHER);
  }

  /** Returns whether a text is about markup: one of the words stands in it. */
  boolean isSubjectOf(String text) {
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean begins = at == 0 || !isName(text.charAt(at - 1));
        if (begins && (end == text.length() || !isName(text.charAt(end)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isName(char c) {
    return Folding.isLetter(c) || Folding.isDigit(c) || c == '_' || c == '/';
  }
}
