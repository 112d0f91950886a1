package io.github.copydesk.tests.artefact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that a word pattern must match: the first way through it, and each other alternative once.
 * Patterns with lists are none of its business.
 */
final class PatternSamples {

  private final String pattern;
  private int at;

  private PatternSamples(String pattern) {
    this.pattern = pattern;
  }

  static Set<String> of(String pattern) {
    Set<String> samples = new LinkedHashSet<>();
    for (String sample : new PatternSamples(pattern).choice()) {
      String text = sample.strip().replaceAll("\\s+", " ").replace(" :", ":");
      if (!text.isEmpty()) {
        samples.add(Character.toUpperCase(text.charAt(0)) + text.substring(1));
      }
    }
    return samples;
  }

  private List<String> choice() {
    List<String> all = new ArrayList<>();
    do {
      all.addAll(sequence());
    } while (at < pattern.length() && pattern.charAt(at++) == '|');
    return all;
  }

  private List<String> sequence() {
    List<List<String>> parts = new ArrayList<>();
    while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
      parts.add(part());
    }
    List<String> all = new ArrayList<>();
    all.add(join(parts, -1, ""));
    for (int i = 0; i < parts.size(); i++) {
      for (String other : parts.get(i).subList(1, parts.get(i).size())) {
        all.add(join(parts, i, other));
      }
    }
    return all;
  }

  private static String join(List<List<String>> parts, int index, String other) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == index ? other : parts.get(i).get(0)).append(' ');
    }
    return text.toString();
  }

  private List<String> part() {
    char c = pattern.charAt(at++);
    if (c == '(' || c == '[') {
      List<String> inside = choice();
      List<String> all = new ArrayList<>();
      if (c == '[') {
        all.add("");
      }
      all.addAll(inside);
      return all;
    }
    int start = c == '{' ? at : at - 1;
    while (at < pattern.length() && "|()[]{}".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    String text = pattern.substring(start, at);
    at += c == '{' ? 1 : 0;
    return List.of(c == '{' ? slot(text) : text);
  }

  private static String slot(String name) {
    return switch (name) {
      case "n" -> "7";
      case "year" -> "2019";
      case "name" -> "Anna Berg";
      case "cap", "short" -> "Berg";
      case "title" -> "Two men left town";
      case "word" -> "berg";
      default -> "";
    };
  }
}
