package io.github.copydesk.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.PayloadTrie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rewriting the names of a book in a megabyte of text, beside automata and maps of the same names.
 * {@code java -Xmx8g -jar benchmarks/target/benchmarks.jar DictionaryBenchmark -jvmArgs -Xmx8g}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DictionaryBenchmark {

  private static final int MIB = 1 << 20;
  private static final int COMMON = 1000;

  /** Names in a text, and how many of them. Each peer makes its own tables from them. */
  abstract static class Names {

    List<String> names = List.of();
    String text = "";

    final void make(int size) throws IOException {
      Corpus corpus = new Corpus(Path.of(System.getProperty("corpus", "seeds/articles")));
      names = Books.names(size);
      text = Books.text(corpus.clean(MIB), names.subList(0, COMMON));
    }

    final void check(String rewritten) {
      Table.check(rewritten.length() > text.length(), "names are rewritten");
    }
  }

  /** A style book. */
  @State(Scope.Benchmark)
  public static class Ours extends Names {

    /** How many spellings. */
    @Param({"1000", "100000", "1000000"})
    public int size;

    private NameEditor editor = NameEditor.builder().style(HouseStyle.FR).build();

    /** Builds the book. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      make(size);
      editor = NameEditor.builder().style(HouseStyle.FR).book(Books.book(names)).build();
      check(rewrite());
    }

    String rewrite() {
      return editor.edit(text, Locale.FRENCH).redline().result();
    }
  }

  /** A double-array automaton; a million of these names take it more than ten minutes to build. */
  @State(Scope.Benchmark)
  public static class Hankcs extends Names {

    /** How many spellings. */
    @Param({"1000", "100000", "300000"})
    public int size;

    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Builds the automaton. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      make(size);
      trie.build(new TreeMap<>(Books.map(names)));
      check(rewrite());
    }

    String rewrite() {
      return Peers.rewrite(trie, text);
    }
  }

  /** An automaton of objects. */
  @State(Scope.Benchmark)
  public static class RobertBor extends Names {

    /** How many spellings. */
    @Param({"1000", "100000", "1000000"})
    public int size;

    private PayloadTrie<String> trie = PayloadTrie.<String>builder().build();

    /** Builds the automaton. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      make(size);
      PayloadTrie.PayloadTrieBuilder<String> builder =
          PayloadTrie.<String>builder().onlyWholeWords().ignoreOverlaps();
      names.forEach(name -> builder.addKeyword(name, Books.house(name)));
      trie = builder.build();
      check(rewrite());
    }

    String rewrite() {
      return Peers.rewrite(trie, text);
    }
  }

  /** A map that is asked for every word that ICU finds. */
  @State(Scope.Benchmark)
  public static class WordMap extends Names {

    /** How many spellings. */
    @Param({"1000", "100000", "1000000"})
    public int size;

    private Map<String, String> map = Map.of();

    /** Fills the map. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      make(size);
      map = new HashMap<>(Books.map(names));
      check(rewrite());
    }

    String rewrite() {
      return Peers.rewrite(map, text);
    }
  }

  @Benchmark
  public String styleBook(Ours ours) {
    return ours.rewrite();
  }

  @Benchmark
  public String hankcs(Hankcs peer) {
    return peer.rewrite();
  }

  @Benchmark
  public String robertBor(RobertBor peer) {
    return peer.rewrite();
  }

  @Benchmark
  public String mapOfIcuWords(WordMap peer) {
    return peer.rewrite();
  }
}
