package io.github.copydesk.benchmarks;

import io.github.copydesk.name.NameMatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.StringEncoder;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How often each way of matching names is right on labelled pairs. */
final class NameAccuracy {

  private record Pair(String a, String b, boolean same) {}

  private NameAccuracy() {}

  /** Prints precision, recall and F1 of each matcher, one a line. */
  static void print(Path file, PrintStream out) throws IOException {
    List<Pair> pairs = read(file);
    out.println("matcher\tprecision\trecall\tF1");
    for (Map.Entry<String, BiPredicate<String, String>> matcher : matchers().entrySet()) {
      int hits = 0;
      int wrong = 0;
      int missed = 0;
      for (Pair pair : pairs) {
        boolean same = matcher.getValue().test(pair.a, pair.b);
        hits += same && pair.same ? 1 : 0;
        wrong += same && !pair.same ? 1 : 0;
        missed += !same && pair.same ? 1 : 0;
      }
      double precision = hits / (double) Math.max(1, hits + wrong);
      double recall = hits / (double) Math.max(1, hits + missed);
      double f1 = 2.0 * hits / Math.max(1, 2 * hits + wrong + missed);
      out.printf(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f%n", matcher.getKey(), precision, recall, f1);
    }
  }

  private static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= 3 && (fields[2].equals("0") || fields[2].equals("1"))) {
        pairs.add(new Pair(fields[0], fields[1], fields[2].equals("1")));
      }
    }
    if (pairs.isEmpty()) {
      throw new IOException("no line of name_a, name_b and same (0 or 1) in " + file);
    }
    return pairs;
  }

  private static Map<String, BiPredicate<String, String>> matchers() {
    Map<String, BiPredicate<String, String>> all = new LinkedHashMap<>();
    NameMatcher ours = NameMatcher.standard();
    all.put("Copydesk", ours::same);
    BeiderMorseEncoder beiderMorse = new BeiderMorseEncoder();
    all.put("Beider-Morse", (a, b) -> share(words(beiderMorse, a), words(beiderMorse, b)));
    DaitchMokotoffSoundex daitch = new DaitchMokotoffSoundex();
    all.put("Daitch-Mokotoff", (a, b) -> share(daitch(daitch, a), daitch(daitch, b)));
    DoubleMetaphone metaphone = new DoubleMetaphone();
    all.put("Double Metaphone", (a, b) -> words(metaphone, a).equals(words(metaphone, b)));
    JaroWinklerSimilarity jaro = new JaroWinklerSimilarity();
    for (String at : List.of("0.75", "0.80", "0.85", "0.90")) {
      double least = Double.parseDouble(at);
      all.put("Jaro-Winkler >= " + at, (a, b) -> jaro.apply(a, b) >= least);
    }
    return all;
  }

  /** What an encoder makes of each word, in order: several codes are parted by a bar. */
  private static List<String> words(StringEncoder encoder, String name) {
    List<String> codes = new ArrayList<>();
    for (String word : name.split("[\\s-]+")) {
      try {
        String code = encoder.encode(word);
        codes.add(code == null ? "" : code);
      } catch (EncoderException | IllegalArgumentException e) {
        codes.add("");
      }
    }
    return codes;
  }

  private static List<String> daitch(DaitchMokotoffSoundex encoder, String name) {
    List<String> codes = new ArrayList<>();
    for (String word : name.split("[\\s-]+")) {
      try {
        codes.add(encoder.soundex(word));
      } catch (IllegalArgumentException e) {
        codes.add("");
      }
    }
    return codes;
  }

  /** Whether the words, one by one, have a code in common. */
  private static boolean share(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      List<String> codes = List.of(b.get(i).split("\\|"));
      if (a.get(i).isEmpty()
          || List.of(a.get(i).split("\\|")).stream().noneMatch(codes::contains)) {
        return false;
      }
    }
    return true;
  }
}
