package io.github.copydesk.cli;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.Match;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.style.SpellingClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code names}: counts, matches and renders names. */
@Command(
    name = "names",
    description = "Counts, matches and renders names.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class NamesCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  @Command(
      name = "match",
      description = "Reads a<TAB>b a line; writes a<TAB>b<TAB>same(0|1)<TAB>score<TAB>reason.",
      mixinStandardHelpOptions = true)
  int match(
      @Option(names = "--lang-a", description = "The language of the first names.")
          @Nullable String langA,
      @Option(names = "--lang-b", description = "The language of the second names.")
          @Nullable String langB,
      @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "-") String file)
      throws IOException {
    Locale a = langA == null ? Locale.ROOT : Languages.ofOption(langA, spec.commandLine());
    Locale b = langB == null ? Locale.ROOT : Languages.ofOption(langB, spec.commandLine());
    NameMatcher matcher = NameMatcher.standard();
    eachLine(
        file,
        line -> {
          int tab = line.indexOf('\t');
          String first = tab < 0 ? line : line.substring(0, tab);
          String second = tab < 0 ? "" : line.substring(tab + 1);
          Match match = matcher.match(first, a, second, b);
          return String.format(
              Locale.ROOT,
              "%s\t%s\t%d\t%.3f\t%s",
              first,
              second,
              match.same() ? 1 : 0,
              match.score(),
              match.reason());
        });
    return Main.DONE;
  }

  @Command(
      name = "render",
      description = "Reads one name a line; writes name<TAB>rendered.",
      mixinStandardHelpOptions = true)
  int render(
      @Option(
              names = "--style",
              required = true,
              description = "fr|en|de|es|it|pl|nl|pt|ro|cs|sv|tr|az|iso9|scientific|bgn|icao|gost")
          String styleId,
      @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "-") String file)
      throws IOException {
    HouseStyle style = Styles.of(styleId, "", spec);
    NameRenderer renderer = NameRenderer.standard();
    eachLine(file, line -> line + "\t" + renderer.render(line, style));
    return Main.DONE;
  }

  @Command(
      name = "census",
      description =
          "Writes a line for each spelling class: spellings with document counts, and what each"
              + " style would print.",
      mixinStandardHelpOptions = true)
  int census(@Mixin Documents documents) throws IOException {
    NameCounts counts = NameCounts.of(documents);
    try (OutputStream bytes = Terminal.output(null, spec.commandLine());
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      for (SpellingClass spellings : counts.census().classes()) {
        out.write(spellings.toLine());
        out.write('\n');
      }
    }
    return counts.failed() == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  /** What is written for a line that was read. */
  private interface LineWork {
    String apply(String line);
  }

  private void eachLine(String file, LineWork work) throws IOException {
    Path path = file.equals("-") ? null : Path.of(file);
    try (InputStream in = Portions.open(new Portions.FilePortion(path, file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        OutputStream bytes = Terminal.output(null, spec.commandLine());
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(work.apply(line));
        out.write('\n');
      }
    }
  }
}
