package io.github.copydesk.cli;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.Match;
import io.github.copydesk.name.NameMatcher;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.style.SpellingClass;
import io.github.copydesk.style.StyleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description =
          "Reads a<TAB>b a line, what stands behind a second tab is passed over; writes"
              + " a<TAB>b<TAB>same(0|1)<TAB>score<TAB>reason.",
      mixinStandardHelpOptions = true)
  int match(
      @Option(names = "--lang-a", description = "The language of the first names.")
          @Nullable String langA,
      @Option(names = "--lang-b", description = "The language of the second names.")
          @Nullable String langB,
      @Mixin NamesFile file)
      throws IOException {
    Locale a = language("--lang-a", langA);
    Locale b = language("--lang-b", langB);
    NameMatcher matcher = NameMatcher.standard();
    file.eachLine(
        spec,
        line -> {
          String[] names = line.split("\t", -1);
          return names.length < 2
              ? line + "\t\t0\t0.000\tno tab in the row, so no second name"
              : row(names[0], names[1], matcher.match(names[0], a, names[1], b));
        });
    return Main.DONE;
  }

  private Locale language(String option, @Nullable String tag) {
    return tag == null ? Locale.ROOT : Languages.ofOption(option, tag, line("match"));
  }

  private static String row(String first, String second, Match match) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%.3f\t%s",
        first,
        second,
        match.same() ? 1 : 0,
        match.score(),
        match.reason());
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
      @Mixin NamesFile file)
      throws IOException {
    HouseStyle style = Styles.of(styleId, "", line("render").getCommandSpec());
    file.eachLine(spec, line -> line + "\t" + rendered(line, style));
    return Main.DONE;
  }

  /**
   * What a text would have for the name: as the book writes it, else as the tables make it. A
   * standard carries the letters that the name has and no others, which the book may not know.
   */
  private static String rendered(String name, HouseStyle style) {
    String letters = style.isLetterForLetter() ? NameRenderer.standard().render(name, style) : name;
    if (!letters.equals(name)) {
      return letters;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean capitals = !name.equals(lower) && name.equals(name.toUpperCase(Locale.ROOT));
    // The book has names in title case alone.
    String known = capitals ? null : StyleBook.standard().canonical(name, style);
    return known == null ? NameRenderer.standard().render(name, style) : known;
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

  /** One of the commands below this one, whose usage is told if it is used wrongly. */
  private CommandLine line(String command) {
    return Objects.requireNonNull(spec.subcommands().get(command), command);
  }
}
