package io.github.copydesk.benchmarks;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
 * Every public stage; {@link PeerBenchmark} has what people use instead. {@code java -jar
 * benchmarks/target/benchmarks.jar StageBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StageBenchmark {

  /** How many characters. */
  @Param({"500", "5000", "1048576"})
  public int size;

  /** What the text is like; wide texts hold a character that Latin-1 lacks. */
  @Param({"clean", "littered", "wide", "article"})
  public String kind;

  private final Copydesk desk = Copydesk.standard();
  private final NameEditor names = NameEditor.builder().style(HouseStyle.FR).build();
  private String text = "";

  /** Makes the text and looks once whether the work is done. */
  @Setup
  public void setUp() throws IOException {
    Corpus corpus = new Corpus(Path.of(System.getProperty("corpus", "seeds/articles")));
    text =
        switch (kind) {
          case "littered" -> corpus.littered(size);
          case "wide" -> corpus.clean(size).replace("'", "’") + "’";
          case "article" -> corpus.article(size);
          default -> corpus.clean(size);
        };
    boolean found = !desk.edit(text).redline().isUnchanged();
    if (kind.equals("article") && !found) {
      throw new IllegalStateException("nothing is edited in " + kind);
    }
  }

  @Benchmark
  public Object characters() {
    return CharacterRepairer.standard().edit(text, Locale.FRENCH).result();
  }

  @Benchmark
  public Object artefacts() {
    return ArtefactCleaner.standard().edit(text, Locale.FRENCH).result();
  }

  @Benchmark
  public Object header() {
    return HeaderReader.standard().read(text, Locale.FRENCH, null);
  }

  @Benchmark
  public Object names() {
    return names.edit(text, Locale.FRENCH).redline().result();
  }

  @Benchmark
  public Object wholeDesk() {
    return desk.edit(text);
  }
}
