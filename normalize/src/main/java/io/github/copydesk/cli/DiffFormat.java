package io.github.copydesk.cli;

import io.github.copydesk.desk.Article;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A unified diff without context, which {@code patch} can apply and take back; the rules stand
 * behind the line numbers of each hunk.
 */
final class DiffFormat implements ArticleFormat {

  @Override
  public void write(String id, Article article, PrintedBytes out) throws IOException {
    Redline redline = article.redline();
    if (!redline.isUnchanged()) {
      String page = new Hunks(redline).print(id);
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Walks the edits and gathers those that touch the same or neighbouring lines. */
  private static final class Hunks {

    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<Edit> edits;
    private final String source;
    private final String result;
    private final StringBuilder page = new StringBuilder();

    /** The first edit that is in no hunk yet, and how far those before moved what follows. */
    private int next;

    private int shift;

    /** How far the lines are counted, and how many line ends stand before. */
    private int counted;

    private int lines;
    private int countedResult;
    private int linesResult;

    Hunks(Redline redline) {
      this.edits = redline.edits();
      this.source = redline.source();
      this.result = redline.result();
    }

    String print(String id) {
      page.append("--- ").append(id).append('\n').append("+++ ").append(id).append('\n');
      while (next < edits.size()) {
        int start = source.lastIndexOf('\n', edits.get(next).start() - 1) + 1;
        int resultStart = start + shift;
        Set<String> rules = new LinkedHashSet<>();
        int end = gather(rules);
        hunk(start, end, resultStart, end + shift, rules);
      }
      return page.toString();
    }

    /** Takes the edits of one hunk, at least one; returns where the hunk ends in the source. */
    private int gather(Set<String> rules) {
      int end = edits.get(next).start();
      while (true) {
        if (next < edits.size() && edits.get(next).start() <= end) {
          Edit edit = edits.get(next++);
          shift += edit.replacement().length() - edit.span().length();
          rules.add(edit.rule());
          end = Math.max(end, hunkEnd(edit));
        } else if (end < source.length() && !isLineStart(end + shift)) {
          // A line end was taken out, which joins the next line to the hunk.
          end = nextLine(end);
        } else {
          return end;
        }
      }
    }

    private void hunk(int start, int end, int resultStart, int resultEnd, Set<String> rules) {
      int removed = countLines(source, start, end);
      int added = countLines(result, resultStart, resultEnd);
      lines += countEnds(source, counted, start);
      counted = start;
      linesResult += countEnds(result, countedResult, resultStart);
      countedResult = resultStart;
      // Unified diff counts from 1, but names the line before where a side is empty.
      page.append("@@ -").append(lines + (removed == 0 ? 0 : 1)).append(',').append(removed);
      page.append(" +").append(linesResult + (added == 0 ? 0 : 1)).append(',').append(added);
      page.append(" @@ ").append(String.join(" ", rules)).append('\n');
      print('-', source, start, end);
      print('+', result, resultStart, resultEnd);
    }

    private void print(char mark, String text, int start, int end) {
      for (int at = start; at < end; ) {
        int next = text.indexOf('\n', at) + 1;
        boolean ended = next > 0;
        int stop = ended ? next : end;
        page.append(mark).append(text, at, stop);
        if (!ended) {
          page.append('\n').append(NO_LINE_END);
        }
        at = stop;
      }
    }

    /** An edit that ends with a line end touches nothing of the next line; an insertion does. */
    private int hunkEnd(Edit edit) {
      boolean ended = !edit.span().isEmpty() && source.charAt(edit.end() - 1) == '\n';
      return ended ? edit.end() : nextLine(edit.end());
    }

    /** Where the line after the one with this position starts. */
    private int nextLine(int position) {
      int lineEnd = source.indexOf('\n', position);
      return lineEnd < 0 ? source.length() : lineEnd + 1;
    }

    private boolean isLineStart(int position) {
      return position == 0 || result.charAt(position - 1) == '\n';
    }

    private static int countEnds(String text, int start, int end) {
      int count = 0;
      for (int i = start; i < end; i++) {
        if (text.charAt(i) == '\n') {
          count++;
        }
      }
      return count;
    }

    private static int countLines(String text, int start, int end) {
      int count = countEnds(text, start, end);
      return end > start && text.charAt(end - 1) != '\n' ? count + 1 : count;
    }
  }
}
