package io.github.copydesk.cli;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.desk.Document;
import io.github.copydesk.file.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The documents that a command is given: its paths and the options that say how to read them. What
 * is wrong with one of them is said on standard error and stops nothing.
 */
final class Documents {

  /** What is read. */
  enum Input {
    text,
    jsonl
  }

  /** Takes documents one by one; called by many threads, each with a portion of its own. */
  interface Consumer {
    void accept(String id, Document document) throws IOException;
  }

  /** Makes something of a portion of the documents. */
  interface Work<T> {
    T apply(Portion portion) throws IOException;
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--input",
      description = "${COMPLETION-CANDIDATES}; by default jsonl for *.jsonl, else text.")
  @Nullable Input input;

  @Option(
      names = "--lang",
      description = "The language of documents that do not say theirs, such as fr or pt-BR.")
  @Nullable String lang;

  @Option(
      names = "--charset",
      description = "The charset of plain text; found by itself if absent. JSON Lines are UTF-8.")
  @Nullable Charset charset;

  @Parameters(paramLabel = "PATH", description = "Files or folders; - or none: standard input.")
  List<String> paths = List.of();

  private @Nullable List<Portions.FilePortion> files;

  /** Returns whether there is more than one document, as far as that can be told beforehand. */
  boolean areSeveral() throws IOException {
    return files().size() > 1 || hasLines();
  }

  /** Returns whether JSON Lines are among them. */
  boolean hasLines() throws IOException {
    return files().stream().anyMatch(this::isLines);
  }

  /** Keeps standard input in a file, so that the documents can be read twice. */
  void keep() throws IOException {
    List<Portions.FilePortion> kept = new ArrayList<>();
    for (Portions.FilePortion file : files()) {
      kept.add(file.path() == null ? keep(file) : file);
    }
    files = kept;
  }

  private static Portions.FilePortion keep(Portions.FilePortion file) throws IOException {
    Path copy = Files.createTempFile("copydesk", ".in");
    copy.toFile().deleteOnExit();
    try (InputStream in = Portions.open(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return new Portions.FilePortion(copy, file.name());
  }

  /**
   * Does {@code work} on all documents, on all cores, and hands what it makes on in their order.
   * Returns how many were done and how many failed.
   */
  <T> Tally<T> each(Work<T> work, Conveyor.Sink<T> sink) throws IOException {
    Locale language =
        lang == null ? Locale.ROOT : Languages.ofOption("--lang", lang, spec.commandLine());
    DocumentReader reader =
        charset == null
            ? DocumentReader.standard()
            : DocumentReader.standard().withCharset(charset);
    PrintWriter errors = spec.commandLine().getErr();
    Progress progress = new Progress(errors, files().size() > 1 && Terminal.isInteractive());
    Tally<T> tally = new Tally<>(sink, errors, progress);
    List<Portions.FilePortion> all = files();
    Compilation.prepare(all);
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      if (isLines(all.get(from))) {
        eachLine(all.get(from), language, work, tally);
      } else {
        while (to < all.size() && !isLines(all.get(to))) {
          to++;
        }
        Iterator<Supplier<Outcome<T>>> portions =
            all.subList(from, to).stream()
                .map(file -> supplier(new Portion.OfFile(file, language, reader), work))
                .iterator();
        Conveyor.run(portions, tally);
      }
      from = to;
    }
    progress.end();
    return tally;
  }

  private <T> void eachLine(
      Portions.FilePortion file, Locale language, Work<T> work, Tally<T> tally) throws IOException {
    try (InputStream in = Portions.open(file);
        Portions.Lines lines = new Portions.Lines(in, file.name())) {
      Iterator<Supplier<Outcome<T>>> portions =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return lines.hasNext();
            }

            @Override
            public Supplier<Outcome<T>> next() {
              return supplier(new Portion.OfLines(lines.next(), language), work);
            }
          };
      Conveyor.run(portions, tally);
    } catch (FileSystemException e) {
      tally.fail(Portions.fault(file.name(), e));
    }
  }

  private static <T> Supplier<Outcome<T>> supplier(Portion portion, Work<T> work) {
    return () -> {
      try {
        return portion.outcome(work.apply(portion));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private boolean isLines(Portions.FilePortion file) {
    return input == null ? file.name().endsWith(".jsonl") : input == Input.jsonl;
  }

  private List<Portions.FilePortion> files() throws IOException {
    if (files == null) {
      files = Portions.files(paths);
      checkCharset(files);
    }
    return files;
  }

  /** JSON is UTF-8 wherever it is exchanged, so a charset can only be meant for plain text. */
  private void checkCharset(List<Portions.FilePortion> all) {
    if (charset != null
        && !charset.equals(StandardCharsets.UTF_8)
        && !all.isEmpty()
        && all.stream().allMatch(this::isLines)) {
      throw new ParameterException(
          spec.commandLine(), "--charset " + charset + " is for plain text; JSON Lines are UTF-8");
    }
  }

  /** Hands results on, says what failed and counts it. */
  static final class Tally<T> implements Conveyor.Sink<Outcome<T>> {

    private final Conveyor.Sink<T> sink;
    private final PrintWriter errors;
    private final Progress progress;
    private int done;
    private int failed;

    private Tally(Conveyor.Sink<T> sink, PrintWriter errors, Progress progress) {
      this.sink = sink;
      this.errors = errors;
      this.progress = progress;
    }

    /** How many documents were done. */
    int done() {
      return done;
    }

    /** How many documents could not be read. */
    int failed() {
      return failed;
    }

    @Override
    public void accept(Outcome<T> outcome) throws IOException {
      sink.accept(outcome.result());
      outcome.warnings().forEach(w -> errors.println("copydesk: " + w));
      outcome.failures().forEach(this::fail);
      done += outcome.documents();
      progress.add(outcome.documents());
    }

    private void fail(String message) {
      failed++;
      errors.println("copydesk: " + message);
    }
  }

  /** Some of the documents, read by the thread that works on them. */
  abstract static sealed class Portion {

    final List<String> failures = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    private int documents;

    /** Reads the documents and gives each to {@code consumer}. */
    abstract void each(Consumer consumer) throws IOException;

    /**
     * Gives one document to {@code consumer}. Text is never an error; should a fault of ours show
     * all the same, it costs this document and no other.
     */
    final void give(String id, Document document, String place, Consumer consumer)
        throws IOException {
      try {
        consumer.accept(id, document);
        documents++;
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(place + ": a fault of copydesk, please report it: " + e);
      }
    }

    <T> Outcome<T> outcome(T result) {
      return new Outcome<>(result, documents, failures, warnings);
    }

    /** A file that is one document. */
    static final class OfFile extends Portion {

      private final Portions.FilePortion file;
      private final Locale language;
      private final DocumentReader reader;

      OfFile(Portions.FilePortion file, Locale language, DocumentReader reader) {
        this.file = file;
        this.language = language;
        this.reader = reader;
      }

      @Override
      void each(Consumer consumer) throws IOException {
        String text;
        try (InputStream in = Portions.open(file)) {
          text = reader.read(in.readAllBytes(), file.name());
        } catch (IOException e) {
          failures.add(Portions.fault(file.name(), e));
          return;
        }
        give(file.name(), new Document(text, language, null), file.name(), consumer);
      }
    }

    /** Some lines of a JSON Lines file, each a document. */
    static final class OfLines extends Portion {

      private final Portions.LinesPortion lines;
      private final Locale language;

      OfLines(Portions.LinesPortion lines, Locale language) {
        this.lines = lines;
        this.language = language;
      }

      @Override
      void each(Consumer consumer) throws IOException {
        long number = lines.firstLine();
        for (byte[] line : lines.lines()) {
          if (!isBlank(line)) {
            give(line, lines.name() + ":" + number, consumer);
          }
          number++;
        }
      }

      private void give(byte[] line, String place, Consumer consumer) throws IOException {
        DocumentJson json;
        try {
          json = DocumentJson.read(line);
        } catch (IOException e) {
          failures.add(place + ": " + e.getMessage());
          return;
        }
        // No other document has this place, while a number could be the id of one.
        String id = json.id() == null ? place : json.id();
        Locale said = json.lang() == null ? Locale.ROOT : Languages.of(json.lang());
        Locale own = said.equals(Locale.ROOT) ? language : said;
        give(id, new Document(json.text(), own, date(json.date(), place)), place, consumer);
      }

      private @Nullable PartialDate date(@Nullable String date, String place) {
        try {
          return date == null ? null : PartialDate.parse(date);
        } catch (IllegalArgumentException e) {
          warnings.add(place + ": \"date\" is passed over: " + e.getMessage());
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
    }
  }
}
