package io.github.copydesk.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.StyleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Rewriting names from books of a thousand and of a million spellings. */
final class BookRatios {

  private static final Locale FR = Locale.FRENCH;
  private static final int MIB = 1 << 20;
  private static final int MANY = 1_000_000;
  private static final int FEW = 1000;

  /** hankcs takes more than ten minutes to build a trie of a million of these names. */
  private static final int PEER = 300_000;

  private final Corpus corpus;
  private final Table table;
  private final Race race;

  BookRatios(Corpus corpus, Table table, Race race) {
    this.corpus = corpus;
    this.table = table;
    this.race = race;
  }

  void run() {
    List<String> names = Books.names(MANY);
    Books.book(names.subList(0, PEER));
    long before = used();
    StyleBook large = Books.book(names);
    double bytes = (used() - before) / (double) large.spellings();
    table.atMost("style book of 10^6: bytes a spelling", bytes, 1, 64);
    Map<String, String> map = new TreeMap<>(Books.map(names.subList(0, PEER)));
    long start = System.nanoTime();
    AhoCorasickDoubleArrayTrie<String> hankcs = new AhoCorasickDoubleArrayTrie<>();
    hankcs.build(map);
    double peer = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    Books.book(names.subList(0, PEER));
    double ours = (System.nanoTime() - start) / 1e9;
    table.atLeast("style book of 3*10^5: builds a second / hankcs", 1 / ours, 1 / peer, 5);
    rewriting(names, large, hankcs, new HashMap<>(Books.map(names)));
  }

  private void rewriting(
      List<String> names,
      StyleBook large,
      AhoCorasickDoubleArrayTrie<String> hankcs,
      Map<String, String> hash) {
    String text = Books.text(corpus.clean(MIB), names.subList(0, FEW));
    Race.Task ours = rewriting(large, text);
    Race.Task few = rewriting(Books.book(names.subList(0, FEW)), text);
    Table.check(Peers.rewrite(hankcs, text).length() > text.length(), "hankcs rewrites");
    Table.check(
        Peers.rewrite(hash, text).length() == Peers.rewrite(hankcs, text).length(), "peers agree");
    Race.settle(ours);
    table.text(
        "names, 10^6 spellings / hankcs with 3*10^5",
        text,
        ours,
        () -> Peers.rewrite(hankcs, text).length(),
        2.5);
    table.text(
        "names, 10^6 spellings / HashMap over ICU words",
        text,
        ours,
        () -> Peers.rewrite(hash, text).length(),
        15);
    table.text("names, 10^6 spellings / 10^3", text, ours, few, 0.75);
  }

  private static Race.Task rewriting(StyleBook book, String text) {
    NameEditor editor = NameEditor.builder().style(HouseStyle.FR).book(book).build();
    int edits = editor.edit(text, FR).redline().edits().size();
    Table.check(edits > text.length() / 2000, "names are rewritten: " + edits);
    return () -> editor.edit(text, FR).redline().result().length();
  }

  private long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
