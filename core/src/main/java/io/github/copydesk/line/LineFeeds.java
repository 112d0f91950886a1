package io.github.copydesk.line;

import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with a line feed where its source has a carriage return and a line feed, and the way back
 * of what was found in it.
 *
 * <p>A stage that measures how far apart two things are, or how long a line is, would find other
 * things where ends of lines have two characters.
 */
public final class LineFeeds {

  private final String source;
  private final String text;

  /** The places of the line feeds in {@link #text} that had a carriage return in front of them. */
  private final int[] feeds;

  private LineFeeds(String source) {
    this.source = source;
    this.text = source.replace("\r\n", "\n");
    this.feeds = new int[source.length() - text.length()];
    int found = 0;
    for (int i = source.indexOf("\r\n"); i >= 0; i = source.indexOf("\r\n", i + 2)) {
      feeds[found] = i - found;
      found++;
    }
  }

  /** Returns the text without carriage returns; null if none stands in front of a line feed. */
  public static @Nullable LineFeeds of(String source) {
    int first = source.indexOf('\r');
    return first < 0 || source.indexOf("\r\n", first) < 0 ? null : new LineFeeds(source);
  }

  /** Returns the text whose lines end in line feeds. */
  public String text() {
    return text;
  }

  /** Returns what was done to {@link #text()} as done to the source. */
  public Redline inSource(Redline redline) {
    Redline.Builder found = Redline.builder(source);
    for (Edit edit : redline.edits()) {
      String replacement = edit.replacement().replace("\n", "\r\n");
      found.add(new Edit(inSource(edit.span()), replacement, edit.rule()));
    }
    for (Flag flag : redline.flags()) {
      found.add(new Flag(inSource(flag.span()), flag.rule()));
    }
    return found.build();
  }

  /** Returns where a span of {@link #text()} is in the source. */
  public Span inSource(Span span) {
    return new Span(inSource(span.start()), inSource(span.end()));
  }

  /** In front of the carriage return, for a place in front of a line feed. */
  private int inSource(int place) {
    int found = Arrays.binarySearch(feeds, place);
    return place + (found < 0 ? -found - 1 : found);
  }
}
