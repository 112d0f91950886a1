package io.github.copydesk.desk;

import io.github.copydesk.artefact.RuleBook;
import io.github.copydesk.artefact.RuleEntry;
import io.github.copydesk.date.PartialDate;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lines say of a text that go as artefacts: who took the picture, how long the story
 * takes to read, when it was first published, the date in front of the first of them. Each is read
 * as if it alone stood before a story, and then as if it stood after it.
 */
final class CutLines implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Long enough for a foot to be looked for after it. */
  private static final String STORY =
      "The river rose again on Tuesday, and the villages waited for help to come.\n"
          + "Nobody was hurt, the mayor said in the evening.";

  /** The trait of rules for lines that say something of the text. */
  private static final String METADATA = "metadata";

  private static final String BREAK = "\n\n";

  /** Where a line begins that stands after the story. */
  private static final int AFTER = STORY.length() + BREAK.length();

  /** A reading time further down than this is that of another story. */
  private static final int HEAD = 1000;

  /** The rule of minutes alone, which say above a story how long it takes to read. */
  private static final String MINUTES = "artefact.reading-minutes";

  private static final int MOST_DIGITS = 3;

  /** What a scraper writes in front of the whole text, whatever line that makes it part of. */
  private static final String DATE = "date ";

  /** No more than this stands before it. */
  private static final int MARGIN = 16;

  /** A line with metadata is short. */
  private static final int LONGEST = 300;

  /** No page has more such lines; each of them is read as a page of its own. */
  private static final int MOST_LINES = 50;

  private final RuleBook book;
  private final HeaderReader reader;

  /** The rules that metadata goes by; found when first asked for. */
  private transient volatile @Nullable Set<String> rules;

  CutLines(RuleBook book, HeaderReader reader) {
    this.book = book;
    this.reader = reader;
  }

  /** What was read, the spans over the source of the redline. */
  record Found(
      @Nullable PartialDate date,
      @Nullable PartialDate published,
      @Nullable PartialDate updated,
      @Nullable Integer readingMinutes,
      List<Credit> credits) {

    static final Found NOTHING = new Found(null, null, null, null, List.of());

    Header header() {
      PartialDate day = date == null ? published : date;
      return day == null && updated == null && readingMinutes == null
          ? Header.EMPTY
          : new Header(day, List.of(), null, readingMinutes, published, updated);
    }
  }

  Found read(Redline artefacts, Document document) {
    PartialDate date = artefacts.isUnchanged() ? null : date(artefacts, document);
    PartialDate published = null;
    PartialDate updated = null;
    Integer minutes = null;
    List<Credit> credits = List.of();
    Map<String, HeaderReading> known = new HashMap<>(0);
    int lines = 0;
    for (Edit edit : artefacts.edits()) {
      if (edit.span().length() > LONGEST || !rules().contains(edit.rule())) {
        continue;
      }
      if (++lines > MOST_LINES) {
        break;
      }
      Span span = strip(artefacts.source(), edit.span());
      String line = span.of(artefacts.source());
      HeaderReading before = read(line + BREAK + STORY, document, known);
      if (minutes == null && span.start() < HEAD) {
        minutes = edit.rule().equals(MINUTES) ? minutes(line) : before.header().readingMinutes();
      }
      published = firstDay(published, before.header().published());
      updated = firstDay(updated, before.header().updated());
      credits =
          before.credits().isEmpty()
              ? with(credits, read(STORY + BREAK + line, document, known).credits(), span, AFTER)
              : with(credits, before.credits(), span, 0);
    }
    boolean dated = date != null || published != null || updated != null;
    return !dated && minutes == null && credits.isEmpty()
        ? Found.NOTHING
        : new Found(date, published, updated, minutes, credits);
  }

  /** The number that opens a line; null if none does. */
  private static @Nullable Integer minutes(String line) {
    int end = 0;
    while (end < Math.min(line.length(), MOST_DIGITS) && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end == 0 ? null : Integer.valueOf(line.substring(0, end));
  }

  private static @Nullable PartialDate firstDay(
      @Nullable PartialDate first, @Nullable PartialDate next) {
    return first == null && next != null && next.isWhole() ? next : first;
  }

  /** The date in front of the text if the line that it was put in front of goes. */
  private @Nullable PartialDate date(Redline artefacts, Document document) {
    String text = artefacts.source();
    Span first = strip(text, artefacts.edits().get(0).span());
    boolean dated = text.startsWith(DATE, first.start()) && first.start() <= MARGIN;
    if (!dated || !text.substring(0, first.start()).isBlank()) {
      return null;
    }
    int end = Math.min(first.end(), first.start() + LONGEST);
    return read(text.substring(first.start(), end) + BREAK + STORY, document).header().date();
  }

  private Set<String> rules() {
    Set<String> known = rules;
    if (known == null) {
      known = new HashSet<>();
      for (RuleEntry rule : book.rules()) {
        if (rule.traits().contains(METADATA)) {
          known.add(rule.id());
        }
      }
      rules = known;
    }
    return known;
  }

  private static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** A list says the same of each of its stories: {@code 3 min read}. */
  private HeaderReading read(String text, Document document, Map<String, HeaderReading> known) {
    return known.computeIfAbsent(text, page -> read(page, document));
  }

  private HeaderReading read(String text, Document document) {
    return reader.read(text, document.language(), document.date());
  }

  /** Adds credits whose line begins at {@code offset} in the text that was read. */
  private static List<Credit> with(List<Credit> credits, List<Credit> more, Span line, int offset) {
    if (more.isEmpty()) {
      return credits;
    }
    List<Credit> all = new ArrayList<>(credits);
    for (Credit credit : more) {
      Span span = credit.span().shift(line.start() - offset);
      if (line.contains(span)) {
        all.add(new Credit(credit.role(), credit.name(), span));
      }
    }
    return all;
  }
}
