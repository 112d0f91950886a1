package io.github.copydesk.benchmarks;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.text.Redline;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/** Characters and artefacts on running text. */
final class TextRatios {

  private static final Locale FR = Locale.FRENCH;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MIB = 1 << 20;

  /** Openers without closers, one kind a row. */
  private static final List<String> HOSTILE =
      List.of("[ad_", "[caption ", "«", "&am", "&#", "<", "(", "{{", "\"", "Ã");

  /** What grows without an end: openers, marks on one letter, references in one another. */
  private static final List<String> ENDLESS =
      List.of(
          "[ad_", "[caption ", "«", "&am", "&#", "<", "(", "{{", "\"", "Ã", "\u0301", "amp;", "a");

  private static final int TIMES = 5;

  private final Corpus corpus;
  private final Table table;

  TextRatios(Corpus corpus, Table table) {
    this.corpus = corpus;
    this.table = table;
  }

  void run() {
    clean();
    damaged();
    sizes();
    growth();
    allocation();
  }

  private static Redline edit(String text) {
    Redline characters = CharacterRepairer.standard().edit(text, FR);
    return ArtefactCleaner.standard().edit(characters, FR);
  }

  private static Race.Task editing(String text) {
    return () -> edit(text).result().length();
  }

  private void clean() {
    String text = corpus.clean(MIB);
    Table.check(edit(text).isUnchanged(), "clean text stays as it is");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Race.Task ours = editing(text);
    table.text(
        "clean text / chain of 30 regexes", text, ours, () -> Peers.chain(text).length(), 150);
    table.text(
        "clean text / UTF-8 decoding",
        text,
        ours,
        () -> new String(bytes, StandardCharsets.UTF_8).length(),
        1);
    table.text(
        "clean text / char[] and back",
        text,
        ours,
        () -> new String(text.toCharArray()).length(),
        0.1);
    String cyrillic = Corpus.cyrillic(text);
    Table.check(edit(cyrillic).isUnchanged(), "clean Cyrillic stays as it is");
    table.text("clean text in Cyrillic / in Latin letters", text, editing(cyrillic), ours, 0.5);
    table.text(
        "characters / unescapeHtml4",
        text,
        () -> CharacterRepairer.standard().edit(text, FR).result().length(),
        () -> StringEscapeUtils.unescapeHtml4(text).length(),
        30);
  }

  private void damaged() {
    String littered = corpus.littered(MIB);
    Table.check(edit(littered).edits().size() >= MIB / 1500, "one artefact a kilobyte is found");
    table.text(
        "an artefact a kilobyte / chain of 30",
        littered,
        editing(littered),
        () -> Peers.chain(littered).length(),
        80);
    String clean = corpus.clean(MIB);
    String mojibake = Corpus.mojibake(clean);
    Redline repaired = CharacterRepairer.standard().edit(mojibake, FR);
    Table.check(repaired.result().equals(clean), "mojibake is repaired");
    Race.settle(() -> CharacterRepairer.standard().edit(mojibake, FR).result().length());
    table.text(
        "mojibake / the same text clean",
        mojibake.length(),
        () -> CharacterRepairer.standard().edit(mojibake, FR).result().length(),
        clean.length(),
        () -> CharacterRepairer.standard().edit(clean, FR).result().length(),
        0.05);
    table.text(
        "mojibake / encoding and decoding it by hand",
        mojibake,
        () -> CharacterRepairer.standard().edit(mojibake, FR).result().length(),
        () -> new String(mojibake.getBytes(WINDOWS), StandardCharsets.UTF_8).length(),
        0.2);
  }

  private void sizes() {
    String small = corpus.clean(MIB);
    String large = corpus.clean(10 * MIB);
    table.text(
        "clean text, 10 MB / 1 MB",
        large.length(),
        editing(large),
        small.length(),
        editing(small),
        0.9);
    String plain = corpus.clean(200_000);
    for (String opener : HOSTILE) {
      String hostile = opener.repeat(200_000 / opener.length());
      table.text(
          "hostile " + opener + " / plain",
          hostile.length(),
          editing(hostile),
          plain.length(),
          editing(plain),
          0.2);
    }
  }

  /** The kind that costs most a character when there is ten times as much of it. */
  private void growth() {
    double[] worst = {1, 0};
    for (String piece : ENDLESS) {
      double small = nanosAUnit("&" + piece.repeat(20_000 / piece.length()));
      double large = nanosAUnit("&" + piece.repeat(200_000 / piece.length()));
      if (large / small > worst[1] / worst[0]) {
        worst = new double[] {small, large};
      }
    }
    table.atLeast("hostile, 200 KB / 20 KB, the worst kind", 1e3 / worst[1], 1e3 / worst[0], 0.5);
  }

  private static double nanosAUnit(String text) {
    double least = Double.MAX_VALUE;
    int calls = 400_000 / text.length();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      for (int call = 0; call < calls; call++) {
        Table.check(edit(text).result() != null, "a hostile text is edited");
      }
      least = Math.min(least, (System.nanoTime() - start) / (double) calls);
    }
    return least / text.length();
  }

  private void allocation() {
    String text = corpus.clean(MIB);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    int calls = 400;
    for (int i = 0; i < calls; i++) {
      edit(text);
    }
    long before = threads.getThreadAllocatedBytes(id);
    for (int i = 0; i < calls; i++) {
      edit(text);
    }
    double bytes = (threads.getThreadAllocatedBytes(id) - before) / (double) calls;
    // One redline, which both stages hand on: a header, five references, padding.
    table.atMost("clean text: bytes allocated / a result object", Math.floor(bytes), 32, 1);
  }
}
