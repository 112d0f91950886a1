package io.github.copydesk.cli;

import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Step;
import io.github.copydesk.style.Census;
import io.github.copydesk.style.NameEditor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code edit}: edits documents and prints them. */
@Command(
    name = "edit",
    description = "Reads headers, cleans artefacts and characters, unifies names.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class EditCommand implements Callable<Integer> {

  /** What is printed. */
  enum Output {
    text,
    jsonl,
    diff,
    html
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin Documents documents = new Documents();

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES}; by default jsonl if one of the files given or found is JSON"
              + " Lines and this is no terminal, else text. Text is the body alone for one file,"
              + " and for several, or at a terminal, under '=== id ===' with what the header said"
              + " and which rules cut what.")
  @Nullable Output format;

  @Option(
      names = "--style",
      defaultValue = "auto",
      description =
          "auto|keep|majority|fr|en|de|es|it|pl|nl|pt|ro|cs|sv|tr|az|iso9|scientific|bgn|icao|gost:"
              + " the house style for names; auto is the press style of the text's language,"
              + " majority the most frequent spelling in the documents given.")
  String style = "auto";

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STAGE",
      description = "Only these stages: header,artefacts,characters,names.")
  @Nullable List<Step> only;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; a file that is there is replaced at the end.")
  @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    Copydesk desk = desk(style.equals("majority") ? majority() : Styles.editor(style, spec));
    ArticleFormat format = format();
    Documents.Tally<byte[]> tally;
    try (OutputStream out = Terminal.output(output, spec.commandLine())) {
      format.begin(out);
      tally = documents.each(portion -> edit(portion, desk, format), out::write);
      format.end(out);
      if (output != null && (tally.done() > 0 || tally.failed() == 0)) {
        OutputFile.keep(out);
      }
    }
    return tally.failed() == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  private static byte[] edit(Documents.Portion portion, Copydesk desk, ArticleFormat format)
      throws IOException {
    PrintedBytes page = new PrintedBytes();
    portion.each((id, document) -> format.write(id, desk.edit(document), page));
    return page.toByteArray();
  }

  private NameEditor majority() throws IOException {
    documents.keep();
    Census census = NameCounts.of(documents).census();
    return NameEditor.builder().majority(census).build();
  }

  private Copydesk desk(NameEditor names) {
    Copydesk.Builder builder = Copydesk.builder().names(names);
    return only == null ? builder.build() : builder.only(only).build();
  }

  private ArticleFormat format() throws IOException {
    boolean interactive = Terminal.isInteractive();
    Output piped = documents.hasLines() && !interactive ? Output.jsonl : Output.text;
    return switch (format == null ? piped : format) {
      case jsonl -> new JsonFormat();
      case diff -> new DiffFormat();
      case html -> new HtmlFormat();
      case text -> new TextFormat(documents.areSeveral() || interactive);
    };
  }
}
