package io.github.copydesk.benchmarks;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to measure on, made from the articles of a folder. */
final class Corpus {

  private final List<String> articles = new ArrayList<>();
  private final String clean;

  Corpus(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        articles.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no file in " + folder);
    }
    clean = clean(String.join("\n\n", articles));
  }

  private static String clean(String text) {
    for (int round = 0; round < 8; round++) {
      Redline characters = CharacterRepairer.standard().edit(text, Locale.FRENCH);
      Redline both = ArtefactCleaner.standard().edit(characters, Locale.FRENCH);
      if (both.isUnchanged()) {
        return text;
      }
      text = both.result();
    }
    throw new IllegalStateException("the articles do not come clean");
  }

  /** The articles as they are. */
  List<String> articles() {
    return articles;
  }

  /** An article of about {@code size} characters, artefacts and header included. */
  String article(int size) {
    StringBuilder text = new StringBuilder("[ad_1]\n date 2021-01 par Jeanne Morel\n\n");
    text.append("PARIS, 11 janvier (Reuters) - ");
    while (text.length() < size) {
      text.append(clean, 0, Math.min(clean.length(), size - text.length())).append("\n\n");
    }
    return text.append("\n(Version française Paul Durand)\n[ad_2]\nSource link -32\n").toString();
  }

  /** Clean text of at least {@code size} characters. */
  String clean(int size) {
    return repeat(clean + "\n\n", size);
  }

  /** The same with one placeholder or entity in about every kilobyte. */
  String littered(int size) {
    String text = clean(size);
    StringBuilder out = new StringBuilder(size + size / 64);
    int at = 0;
    for (int mark = 1000; mark < text.length(); mark += 1000) {
      int line = text.indexOf('\n', mark);
      if (line < mark) {
        break;
      }
      out.append(text, at, line).append("\n[ad_1]");
      at = line;
      mark = line;
    }
    return out.append(text, at, text.length()).toString();
  }

  /** The same as a wrong decoding leaves it. */
  String mojibake(int size) {
    return new String(
        clean(size).getBytes(StandardCharsets.UTF_8),
        java.nio.charset.Charset.forName("windows-1252"));
  }

  static String repeat(String text, int size) {
    return text.repeat(size / text.length() + 1);
  }

  /** Names that nobody has, each once; the same for the same count. */
  static List<String> names(int count) {
    String[] syllables = {
      "ba", "ka", "mi", "ro", "te", "lu", "sha", "vo", "ni", "za", "dar", "kin", "mol", "per",
      "sen", "tur"
    };
    Random random = new Random(7);
    java.util.Set<String> names = new java.util.LinkedHashSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      for (int i = 3 + random.nextInt(3); i > 0; i--) {
        name.append(syllables[random.nextInt(syllables.length)]);
      }
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      names.add(name.append("ev").toString());
    }
    return List.copyOf(names);
  }
}
