package io.github.copydesk.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.tests.support.Pieces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The diff that the command line prints is one that {@code patch} can apply and take back. */
class DiffTest {

  private static final int TEXTS = 300;

  @Test
  void appliedItGivesTheResultAndTakenBackTheSource() {
    List<String> sources = sources();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"");
      sources.get(i).chars().forEach(c -> lines.append(String.format(Locale.ROOT, "\\u%04x", c)));
      lines.append("\"}\n");
    }

    CommandLineRun run =
        CommandLineRun.withInput(
            lines.toString(), "edit", "--input", "jsonl", "--format", "diff", "-");

    assertThat(run.errors()).isEmpty();
    Diff diff = new Diff(run.out());
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i);
      String result = Copydesk.standard().edit(source).text();
      if (!source.equals(result)) {
        diff.begin(String.valueOf(i));
        assertThat(diff.apply(source, result)).as("document %d: %s", i, source).isEqualTo(result);
      }
    }
    assertThat(diff.isRead()).isTrue();
  }

  private static List<String> sources() {
    List<String> pieces = new ArrayList<>();
    pieces.addAll(Pieces.ARTEFACTS);
    pieces.addAll(Pieces.HEADER);
    for (int i = 0; i < 6; i++) {
      pieces.addAll(Pieces.NAMES);
      Collections.addAll(pieces, "\n", "\n", "\r\n", "La suite est connue de tous. ", " puis ");
    }
    Random random = new Random(11);
    List<String> sources = new ArrayList<>();
    sources.add("Il a vu Vladimir Putin.\nEt Pashinyan aussi.\nPlus rien");
    sources.add("Il a vu Vladimir Putin.\n[ad_1]\n\nEt Pashinyan aussi.");
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder source = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        source.append(pieces.get(random.nextInt(pieces.size())));
      }
      sources.add(source.toString());
    }
    return sources;
  }

  /** Reads a unified diff without context; counts decide what belongs to a hunk. */
  private static final class Diff {

    private final List<String> lines;
    private int at;

    Diff(String diff) {
      lines = lines(diff);
    }

    /** Lines with their ends; what stands behind the last end is a line if there is anything. */
    private static List<String> lines(String text) {
      List<String> lines = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start) + 1;
        lines.add(text.substring(start, end == 0 ? text.length() : end));
        start = end == 0 ? text.length() : end;
      }
      return lines;
    }

    boolean isRead() {
      return at == lines.size();
    }

    void begin(String id) {
      assertThat(lines.get(at++)).isEqualTo("--- " + id + "\n");
      assertThat(lines.get(at++)).isEqualTo("+++ " + id + "\n");
    }

    /** Applies the hunks of one text; each must stand on the lines that it says, on both sides. */
    String apply(String source, String result) {
      List<String> old = lines(source);
      List<String> now = lines(result);
      StringBuilder applied = new StringBuilder();
      int done = 0;
      while (at < lines.size() && lines.get(at).startsWith("@@ ")) {
        String[] head = lines.get(at++).split("[ ,]", -1);
        int removed = Integer.parseInt(head[2]);
        int added = Integer.parseInt(head[4]);
        int start = Integer.parseInt(head[1].substring(1)) - (removed > 0 ? 1 : 0);
        int resultStart = Integer.parseInt(head[3].substring(1)) - (added > 0 ? 1 : 0);
        old.subList(done, start).forEach(applied::append);
        assertThat(side('-', removed)).isEqualTo(old.subList(start, start + removed));
        List<String> lines = side('+', added);
        assertThat(lines).isEqualTo(now.subList(resultStart, resultStart + added));
        lines.forEach(applied::append);
        done = start + removed;
      }
      old.subList(done, old.size()).forEach(applied::append);
      return applied.toString();
    }

    private List<String> side(char mark, int count) {
      List<String> side = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String line = lines.get(at++);
        assertThat(line.charAt(0)).isEqualTo(mark);
        side.add(line.substring(1));
      }
      if (at < lines.size() && lines.get(at).startsWith("\\ ")) {
        at++;
        String last = side.remove(count - 1);
        side.add(last.substring(0, last.length() - 1));
      }
      return side;
    }
  }
}
