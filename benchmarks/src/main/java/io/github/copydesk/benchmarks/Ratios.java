package io.github.copydesk.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.NameLine;
import io.github.copydesk.style.StyleBook;
import io.github.copydesk.style.StyleBookBuilder;
import io.github.copydesk.text.Redline;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The table of speed: each of our ways against what people use, in the same run. Rates are
 * megabytes (characters) a second for texts, and calls a second for names.
 */
final class Ratios {

  private static final Locale FR = Locale.FRENCH;
  private static final int MIB = 1 << 20;
  private static final int COMMON = 1000;

  private final Corpus corpus;
  private final boolean quick;
  private final Race race;
  private final PrintStream out;
  private boolean missed;

  Ratios(Corpus corpus, boolean quick, PrintStream out) {
    this.corpus = corpus;
    this.quick = quick;
    this.race = new Race(quick);
    this.out = out;
  }

  /** Prints the table and returns 1 if a goal is missed. */
  int run() {
    texts();
    sizes();
    dictionaries();
    names();
    articles();
    allocation();
    return missed ? 1 : 0;
  }

  // Texts.

  private static Redline clean(String text) {
    Redline characters = CharacterRepairer.standard().edit(text, FR);
    return ArtefactCleaner.standard().edit(characters, FR);
  }

  private void texts() {
    String text = corpus.clean(MIB);
    check(clean(text).isUnchanged(), "clean text stays as it is");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Race.Task ours = () -> clean(text).result().length();
    text("clean text / chain of 30 regexes", text, ours, () -> Peers.chain(text).length(), 150);
    text(
        "clean text / UTF-8 decoding",
        text,
        ours,
        () -> new String(bytes, StandardCharsets.UTF_8).length(),
        1);
    text(
        "clean text / char[] and back",
        text,
        ours,
        () -> new String(text.toCharArray()).length(),
        0.1);
    String littered = corpus.littered(MIB);
    check(clean(littered).edits().size() >= MIB / 1500, "one artefact a kilobyte is found");
    text(
        "an artefact a kilobyte / chain of 30",
        littered,
        () -> clean(littered).result().length(),
        () -> Peers.chain(littered).length(),
        80);
    Race.Task characters = () -> CharacterRepairer.standard().edit(text, FR).result().length();
    text(
        "characters / unescapeHtml4",
        text,
        characters,
        () -> StringEscapeUtils.unescapeHtml4(text).length(),
        30);
    String mojibake = corpus.mojibake(MIB);
    check(!CharacterRepairer.standard().edit(mojibake, FR).isUnchanged(), "mojibake is repaired");
    text(
        "mojibake / the same text clean",
        text,
        () -> CharacterRepairer.standard().edit(mojibake, FR).result().length(),
        characters,
        0.05);
  }

  private void sizes() {
    String small = corpus.clean(MIB);
    String large = corpus.clean(quick ? 4 * MIB : 10 * MIB);
    perByte(
        "clean text, many megabytes / one",
        large.length(),
        () -> clean(large).result().length(),
        small.length(),
        () -> clean(small).result().length(),
        0.9);
    String plain = corpus.clean(200_000);
    for (String opener : List.of("[ad_", "«", "&amp", "<", "(", "\"", "Ã")) {
      String hostile = opener.repeat(200_000 / opener.length());
      perByte(
          "hostile " + opener + " / plain",
          hostile.length(),
          () -> clean(hostile).result().length(),
          plain.length(),
          () -> clean(plain).result().length(),
          0.2);
    }
  }

  // Dictionaries of names.

  private record Books(NameEditor editor, List<String> names, String text) {}

  private static NameLine line(String name) {
    return new NameLine(NameLine.Kind.PLACE, Map.of(HouseStyle.FR, name + "a"), List.of(name));
  }

  private static StyleBook book(List<String> names) {
    StyleBookBuilder builder = StyleBook.builder();
    names.forEach(name -> builder.add(line(name)));
    return builder.build();
  }

  private Books books(List<String> names, StyleBook book) {
    NameEditor editor = NameEditor.builder().style(HouseStyle.FR).book(book).build();
    StringBuilder text = new StringBuilder(corpus.clean(MIB));
    int next = 0;
    for (int at = text.indexOf(" ", 500); at >= 0; at = text.indexOf(" ", at + 1000)) {
      // The same names in every text: only the size of the book differs.
      text.insert(at, " " + names.get(next++ % COMMON));
    }
    return new Books(editor, names, text.toString());
  }

  private void dictionaries() {
    List<String> names = Corpus.names(quick ? 300_000 : 1_000_000);
    long before = used();
    long start = System.nanoTime();
    StyleBook large = book(names);
    long built = System.nanoTime() - start;
    double bytes = (used() - before) / (double) large.spellings();
    row("style book: bytes a spelling", bytes, 64, bytes, 64, bytes <= 64, "<=64");
    start = System.nanoTime();
    AhoCorasickDoubleArrayTrie<String> hankcs = new AhoCorasickDoubleArrayTrie<>();
    Map<String, String> map = new TreeMap<>();
    names.forEach(name -> map.put(name, name + "a"));
    hankcs.build(map);
    long peerBuilt = System.nanoTime() - start;
    ratio("style book: building / hankcs", 1e9 / built, 1e9 / peerBuilt, 5);
    Books million = books(names, large);
    Books thousand = books(names, book(names.subList(0, COMMON)));
    String text = million.text();
    Map<String, String> hash = new HashMap<>(map);
    Redline edited = million.editor().edit(text, FR).redline();
    check(edited.edits().size() > MIB / 2000, "names are rewritten: " + edited.edits().size());
    check(Peers.rewrite(hankcs, text).length() > text.length(), "hankcs rewrites");
    Race.Task ours = () -> million.editor().edit(text, FR).redline().result().length();
    text("names, large book / hankcs", text, ours, () -> Peers.rewrite(hankcs, text).length(), 2.5);
    text(
        "names, large book / HashMap over ICU words",
        text,
        ours,
        () -> Peers.rewrite(hash, text).length(),
        15);
    text(
        "names, large book / book of 1000",
        text,
        ours,
        () -> thousand.editor().edit(text, FR).redline().result().length(),
        0.75);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  // Single names.

  private void names() {
    List<String> names =
        List.of(
            "Pachinian",
            "Pashinyan",
            "Khrushchev",
            "Chruschtschow",
            "Aliyev",
            "Poutine",
            "Tchaikovsky",
            "Zelensky");
    DoubleMetaphone metaphone = new DoubleMetaphone();
    DaitchMokotoffSoundex daitch = new DaitchMokotoffSoundex();
    BeiderMorseEncoder beiderMorse = new BeiderMorseEncoder();
    Race.Task key = () -> names.stream().mapToLong(name -> NameKey.of(name).length()).sum();
    check(!NameKey.of("Pachinian").isEmpty(), "keys are made");
    ratio(
        "key / Double Metaphone",
        key,
        () -> names.stream().mapToLong(n -> metaphone.doubleMetaphone(n).length()).sum(),
        names.size(),
        3);
    ratio(
        "key / Daitch-Mokotoff",
        key,
        () -> names.stream().mapToLong(n -> daitch.soundex(n).length()).sum(),
        names.size(),
        10);
    NameMatcher matcher = NameMatcher.standard();
    check(matcher.same("Pachinian", "Pashinyan"), "spellings of one name match");
    Race.Task match =
        () -> {
          long same = 0;
          for (int i = 0; i < names.size(); i++) {
            same += matcher.same(names.get(i), names.get(i ^ 1)) ? 1 : 0;
          }
          return same;
        };
    ratio(
        "match of a pair / a Beider-Morse encoding",
        match,
        () -> names.stream().mapToLong(n -> encode(beiderMorse, n)).sum(),
        names.size(),
        50);
  }

  private static long encode(BeiderMorseEncoder encoder, String name) {
    try {
      return encoder.encode(name).length();
    } catch (EncoderException e) {
      throw new IllegalStateException(e);
    }
  }

  // Articles.

  private void articles() {
    String article = corpus.article(5000);
    check(!HeaderReader.standard().read(article).redline().isUnchanged(), "the header is read");
    check(Peers.dateline(article), "the dateline is found");
    text(
        "header and foot / one dateline regex",
        article,
        () -> HeaderReader.standard().read(article, FR, null).redline().edits().size(),
        () -> Peers.dateline(article) ? 1 : 0,
        0.2);
    Copydesk desk = Copydesk.standard();
    check(!desk.edit(article).redline().isUnchanged(), "the desk edits");
    Race.Task whole = () -> desk.edit(article).text().length();
    text("whole desk / chain of 30", article, whole, () -> Peers.chain(article).length(), 15);
    text(
        "whole desk, two threads / one",
        article,
        () -> twice(whole),
        () -> 2 * 0 + whole.run() + whole.run(),
        1.8);
  }

  private static long twice(Race.Task work) {
    // Enough work that starting a thread does not count.
    long[] other = new long[1];
    Thread thread = new Thread(() -> other[0] = work.run());
    thread.start();
    long own = work.run();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return own + other[0];
  }

  // Allocation.

  private void allocation() {
    String text = corpus.clean(MIB);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    for (int i = 0; i < 200; i++) {
      clean(text);
    }
    long before = threads.getThreadAllocatedBytes(id);
    for (int i = 0; i < 200; i++) {
      clean(text);
    }
    double bytes = (threads.getThreadAllocatedBytes(id) - before) / 200.0;
    // Two redlines of forty bytes each, one a stage.
    row("allocation on clean text: bytes", bytes, 100, bytes, 100, bytes <= 100, "<=100");
  }

  // Rows.

  private void text(String name, String text, Race.Task ours, Race.Task peer, double goal) {
    perByte(name, text.length(), ours, text.length(), peer, goal);
  }

  private void perByte(
      String name, int ownSize, Race.Task ours, int peerSize, Race.Task peer, double goal) {
    double[] nanos = race.run(ours, peer);
    ratio(name, ownSize * 1e3 / nanos[0], peerSize * 1e3 / nanos[1], goal);
  }

  private void ratio(String name, Race.Task ours, Race.Task peer, int calls, double goal) {
    double[] nanos = race.run(ours, peer);
    ratio(name, calls * 1e9 / nanos[0], calls * 1e9 / nanos[1], goal);
  }

  private void ratio(String name, double ours, double peer, double goal) {
    row(name, ours, peer, ours / peer, goal, ours / peer >= goal, ">=" + goal);
  }

  private void row(
      String name, double ours, double peer, double ratio, double goal, boolean ok, String shown) {
    missed |= !ok;
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%s\t%s%n",
        name,
        number(ours),
        number(peer),
        number(ratio),
        shown,
        ok ? "ok" : "MISS");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 1 ? "%.1f" : "%.3f", value);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("a benchmark does not do its work: " + what);
    }
  }
}
