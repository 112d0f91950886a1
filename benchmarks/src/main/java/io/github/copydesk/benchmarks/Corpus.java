package io.github.copydesk.benchmarks;

import com.ibm.icu.text.Transliterator;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.desk.Step;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Flag;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts to measure on, made from the articles of a folder. */
final class Corpus {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

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
    clean = articles.stream().map(Corpus::story).collect(Collectors.joining("\n\n"));
  }

  /** Returns the body of an article, without what is only suspicious in it. */
  private static String story(String article) {
    Copydesk desk = Copydesk.builder().names(NameEditor.keep()).build();
    String body = desk.edit(Document.of(article, Locale.FRENCH)).text().strip();
    StringBuilder story = new StringBuilder(body);
    List<Flag> flags = new ArrayList<>(desk.edit(Document.of(body, Locale.FRENCH)).flags());
    flags.sort(Comparator.comparing(Flag::span).reversed());
    flags.forEach(flag -> story.delete(flag.span().start(), flag.span().end()));
    return story.toString();
  }

  /** The articles as they are. */
  List<String> articles() {
    return articles;
  }

  /** An article of about {@code size} characters, artefacts and header included. */
  String article(int size) {
    return article(size, 0);
  }

  /** One of many articles, no two of which are the same. */
  String article(int size, long number) {
    StringBuilder text = new StringBuilder("[ad_1]\n date 2021-01 par Jeanne Morel\n\n");
    text.append("PARIS, 11 janvier (Reuters) - ");
    while (text.length() < size) {
      text.append(clean, 0, Math.min(clean.length(), size - text.length())).append("\n\n");
    }
    text.append("C’était le récit numéro ").append(number).append(".\n");
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
  static String mojibake(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // What windows-1252 has no character for, a browser takes for a control.
    StringBuilder out = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      String c = new String(new byte[] {b}, WINDOWS);
      out.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return out.toString();
  }

  /** The same, letter by letter, in the alphabet of another script. */
  static String cyrillic(String text) {
    String letters = Transliterator.getInstance("Latin-Cyrillic; NFC").transliterate(text);
    return Copydesk.builder()
        .only(List.of(Step.CHARACTERS, Step.ARTEFACTS))
        .build()
        .edit(letters)
        .text();
  }

  static String repeat(String text, int size) {
    return text.repeat(size / text.length() + 1);
  }
}
