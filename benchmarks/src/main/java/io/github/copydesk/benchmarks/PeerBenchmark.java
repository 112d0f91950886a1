package io.github.copydesk.benchmarks;

import com.ibm.icu.text.Normalizer2;
import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Characters and artefacts beside what people run over scraped text instead, and beside what
 * reading a text costs at all. {@code java -jar benchmarks/target/benchmarks.jar PeerBenchmark
 * -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeerBenchmark {

  private static final String[] LITTER = {
    "[ad_1]", "[ad_2]", "&nbsp;", "&amp;", "&#8217;", "Share this article", "Source link"
  };

  private static final String[] NOTHING = {"", "", " ", "&", "’", "", ""};

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** How many characters. */
  @Param({"5000", "1048576"})
  public int size;

  /** What the text is like. */
  @Param({"clean", "littered"})
  public String kind;

  private String text = "";
  private byte[] bytes = {};

  /** Makes the text and looks once whether each does its work. */
  @Setup
  public void setUp() throws IOException {
    Corpus corpus = new Corpus(Path.of(System.getProperty("corpus", "seeds/articles")));
    boolean littered = kind.equals("littered");
    text = littered ? corpus.littered(size) : corpus.clean(size);
    bytes = text.getBytes(StandardCharsets.UTF_8);
    Table.check(littered == !charactersAndArtefacts().equals(text), "ours edits litter only");
    Table.check(chainOfRegexes().length() <= text.length(), "the chain takes away");
    Table.check(utf8Decoding().equals(text), "decoding gives the text");
    Table.check(!jsoupText().isEmpty() && isNfc(), "jsoup and ICU read the text");
  }

  @Benchmark
  public String charactersAndArtefacts() {
    Redline characters = CharacterRepairer.standard().edit(text, Locale.FRENCH);
    return ArtefactCleaner.standard().edit(characters, Locale.FRENCH).result();
  }

  @Benchmark
  public String chainOfRegexes() {
    return Peers.chain(text);
  }

  @Benchmark
  public String commonsTextUnescape() {
    return StringEscapeUtils.unescapeHtml4(text);
  }

  @Benchmark
  public String commonsLangReplaceEach() {
    return StringUtils.replaceEach(text, LITTER, NOTHING);
  }

  @Benchmark
  public String jsoupText() {
    return Jsoup.parseBodyFragment(text).wholeText();
  }

  @Benchmark
  public boolean isNfc() {
    return NFC.isNormalized(text);
  }

  @Benchmark
  public String utf8Decoding() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Benchmark
  public byte[] utf8Encoding() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public String toCharArrayAndBack() {
    return new String(text.toCharArray());
  }
}
