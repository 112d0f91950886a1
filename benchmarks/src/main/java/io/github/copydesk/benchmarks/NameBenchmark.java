package io.github.copydesk.benchmarks;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameKey;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
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
 * One name at a time, beside the encoders of Commons Codec. {@code java -jar
 * benchmarks/target/benchmarks.jar NameBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NameBenchmark {

  /** A name, and after a bar another spelling of it. */
  @Param({"Pachinian|Pashinyan", "Tchaïkovski|Tschaikowski", "Mohammed|Mukhamed"})
  public String pair;

  private final DoubleMetaphone metaphone = new DoubleMetaphone();
  private final DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();
  private final BeiderMorseEncoder encoder = new BeiderMorseEncoder();
  private String one = "";
  private String other = "";

  /** Parts the pair and looks once whether the two are one name. */
  @Setup
  public void setUp() {
    int bar = pair.indexOf('|');
    one = pair.substring(0, bar);
    other = pair.substring(bar + 1);
    Table.check(match(), pair + " is one name");
    Table.check(!metaphone().isEmpty() && !soundex().isEmpty(), "peers encode " + one);
  }

  @Benchmark
  public Object key() {
    return NameKey.of(one);
  }

  @Benchmark
  public boolean match() {
    return NameMatcher.standard().same(one, other);
  }

  @Benchmark
  public Object explainedMatch() {
    return NameMatcher.standard().match(one, other);
  }

  @Benchmark
  public Object render() {
    return NameRenderer.standard().render(one, HouseStyle.FR);
  }

  @Benchmark
  public String metaphone() {
    return metaphone.doubleMetaphone(one);
  }

  @Benchmark
  public String soundex() {
    return soundex.soundex(one);
  }

  @Benchmark
  public String beiderMorse() throws EncoderException {
    return encoder.encode(one);
  }
}
