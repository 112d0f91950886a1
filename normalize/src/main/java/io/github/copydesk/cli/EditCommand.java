package io.github.copydesk.cli;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.desk.Step;
import io.github.copydesk.file.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  /** What is read. */
  enum Input {
    text,
    jsonl
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; by default jsonl for piped JSON Lines, else text.")
  @Nullable Output format;

  @Option(
      names = "--input",
      description = "${COMPLETION-CANDIDATES}; by default jsonl for *.jsonl, else text.")
  @Nullable Input input;

  @Option(
      names = "--style",
      defaultValue = "auto",
      description =
          "auto|keep|majority|fr|en|de|es|it|pl|nl|cs|tr|iso9: the house style for names; auto is"
              + " the press style of the text's language.")
  String style = "auto";

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STAGE",
      description = "Only these stages: header,artefacts,characters,names.")
  @Nullable List<Step> only;

  @Option(names = "--lang", description = "The language of documents that do not say theirs.")
  @Nullable String lang;

  @Option(
      names = "--charset",
      description = "The charset of plain text; found by itself if absent.")
  @Nullable Charset charset;

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write.")
  @Nullable Path output;

  @Parameters(paramLabel = "PATH", description = "Files or folders; - or none: standard input.")
  List<String> paths = List.of();

  /** A document that could not be read; the message says which and why. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = spec.commandLine().getErr();
    Locale language = lang == null ? Locale.ROOT : Languages.ofOption(lang, spec.commandLine());
    List<Portions.FilePortion> files = Portions.files(paths);
    Editor editor = new Editor(desk(), format(files), language, reader());
    Progress progress = new Progress(errors, files.size() > 1 && Terminal.isInteractive());
    int failed = 0;
    try (OutputStream out = Terminal.output(output, spec.commandLine())) {
      editor.format.begin(out);
      for (int from = 0; from < files.size(); ) {
        int to = isLines(files.get(from)) ? from + 1 : from;
        while (to < files.size() && !isLines(files.get(to))) {
          to++;
        }
        failed +=
            isLines(files.get(from))
                ? editLines(files.get(from), editor, out, errors, progress)
                : editFiles(files.subList(from, to), editor, out, errors, progress);
        from = isLines(files.get(from)) ? from + 1 : to;
      }
      editor.format.end(out);
    }
    progress.end();
    return failed == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  private int editLines(
      Portions.FilePortion file,
      Editor editor,
      OutputStream out,
      PrintWriter errors,
      Progress progress)
      throws IOException {
    Tally tally = new Tally(out, errors, progress);
    try (InputStream in = Portions.open(file);
        Portions.Lines lines = new Portions.Lines(in, file.name(), editor::lines)) {
      Conveyor.run(lines, tally);
    } catch (NoSuchFileException e) {
      tally.fail(file.name() + ": no such file");
    }
    return tally.failed;
  }

  private static int editFiles(
      List<Portions.FilePortion> files,
      Editor editor,
      OutputStream out,
      PrintWriter errors,
      Progress progress)
      throws IOException {
    Tally tally = new Tally(out, errors, progress);
    Iterator<Supplier<Outcome>> portions =
        files.stream().<Supplier<Outcome>>map(file -> () -> editor.file(file)).iterator();
    Conveyor.run(portions, tally);
    return tally.failed;
  }

  private boolean isLines(Portions.FilePortion file) {
    return input == null ? file.name().endsWith(".jsonl") : input == Input.jsonl;
  }

  private Copydesk desk() {
    Copydesk.Builder builder = Copydesk.builder().names(Styles.editor(style, spec.commandLine()));
    if (only != null) {
      builder.only(only);
    }
    return builder.build();
  }

  private DocumentReader reader() {
    DocumentReader reader = DocumentReader.standard();
    return charset == null ? reader : reader.withCharset(charset);
  }

  private ArticleFormat format(List<Portions.FilePortion> files) {
    boolean interactive = Terminal.isInteractive();
    boolean lines = files.stream().anyMatch(this::isLines);
    Output chosen = format != null ? format : lines && !interactive ? Output.jsonl : Output.text;
    return switch (chosen) {
      case jsonl -> new JsonFormat();
      case diff -> new DiffFormat();
      case html -> new HtmlFormat();
      case text -> new TextFormat(files.size() > 1 || lines || interactive);
    };
  }

  /** Prints outcomes and counts failures. */
  private static final class Tally implements Conveyor.Sink {

    private final OutputStream out;
    private final PrintWriter errors;
    private final Progress progress;
    private int failed;

    Tally(OutputStream out, PrintWriter errors, Progress progress) {
      this.out = out;
      this.errors = errors;
      this.progress = progress;
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
      out.write(outcome.output());
      outcome.warnings().forEach(w -> errors.println("copydesk: " + w));
      outcome.failures().forEach(this::fail);
      progress.add(outcome.documents());
    }

    private void fail(String message) {
      failed++;
      errors.println("copydesk: " + message);
    }
  }

  /** Edits portions of work; used by many threads at once. */
  private record Editor(
      Copydesk desk, ArticleFormat format, Locale language, DocumentReader reader) {

    Outcome file(Portions.FilePortion file) {
      Batch batch = new Batch();
      try (InputStream in = Portions.open(file)) {
        String text = reader.read(in.readAllBytes(), file.name());
        batch.add(file.name(), new Document(text, language, null));
      } catch (NoSuchFileException e) {
        batch.failures.add(file.name() + ": no such file");
      } catch (IOException e) {
        batch.failures.add(file.name() + ": " + e.getMessage());
      }
      return batch.outcome();
    }

    Outcome lines(Portions.LinesPortion portion) {
      Batch batch = new Batch();
      long number = portion.firstLine();
      for (byte[] line : portion.lines()) {
        String place = portion.name() + ":" + number;
        try {
          line(line, number++, place, batch);
        } catch (IOException | Unreadable e) {
          batch.failures.add(place + ": " + e.getMessage());
        }
      }
      return batch.outcome();
    }

    private void line(byte[] line, long number, String place, Batch batch)
        throws IOException, Unreadable {
      if (isBlank(line)) {
        return;
      }
      DocumentJson json = DocumentJson.read(line);
      Locale own = json.lang() == null ? language : Languages.of(json.lang());
      batch.add(
          json.id() == null ? String.valueOf(number) : json.id(),
          new Document(json.text(), own, date(json.date(), place, batch)));
    }

    private static @Nullable PartialDate date(@Nullable String date, String place, Batch batch) {
      try {
        return date == null ? null : PartialDate.parse(date);
      } catch (IllegalArgumentException e) {
        batch.warnings.add(place + ": \"date\" \"" + date + "\" is passed over: " + e.getMessage());
        return null;
      }
    }

    private static boolean isBlank(byte[] line) {
      for (byte b : line) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }

    /** What is gathered while a portion is edited. */
    private final class Batch {
      private final ByteArrayOutputStream out = new ByteArrayOutputStream();
      private final List<String> failures = new ArrayList<>();
      private final List<String> warnings = new ArrayList<>();
      private int documents;

      void add(String id, Document document) throws IOException {
        Article article = desk.edit(document);
        format.write(id, article, out);
        documents++;
      }

      Outcome outcome() {
        return new Outcome(out.toByteArray(), documents, failures, warnings);
      }
    }
  }
}
