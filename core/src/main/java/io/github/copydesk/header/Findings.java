package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read so far; the first word on a field is the last. */
final class Findings {

  @Nullable PartialDate date;

  /** Whether the date is alone on the first line: there the page may give the day of the visit. */
  boolean atTop;

  @Nullable PartialDate published;
  @Nullable PartialDate updated;
  @Nullable PartialDate foot;
  @Nullable Integer minutes;
  @Nullable Dateline dateline;
  final List<Byline> bylines = new ArrayList<>();
  final List<Credit> credits = new ArrayList<>();

  void add(Findings other) {
    date = atTop && isEarlierMoment(other.date) ? other.date : both(date, other.date);
    published = published == null ? other.published : published;
    updated = updated == null ? other.updated : updated;
    minutes = minutes == null ? other.minutes : minutes;
    dateline = dateline == null ? other.dateline : dateline;
    for (Byline byline : other.bylines) {
      if (!isNamed(byline.name())) {
        bylines.add(byline);
      }
    }
    foot = foot == null ? other.foot : foot;
    for (Credit credit : other.credits) {
      if (!isCredited(credit)) {
        credits.add(credit);
      }
    }
  }

  /** Makes who stands here as an author an editor, since another line names the author. */
  void creditEditors() {
    for (Byline b : bylines) {
      credits.add(new Credit(Credit.Role.EDITOR, b.name(), b.span()));
    }
    bylines.clear();
  }

  /** Whether a day and time are given that lie before the day known so far, which has no time. */
  private boolean isEarlierMoment(@Nullable PartialDate other) {
    if (date == null || date.time() != null || other == null || other.time() == null) {
      return false;
    }
    LocalDate day = date.toLocalDate();
    LocalDate earlier = other.toLocalDate();
    return day != null && earlier != null && earlier.isBefore(day);
  }

  /** The first date, or the later one that gives the day to its month. */
  private static @Nullable PartialDate both(
      @Nullable PartialDate first, @Nullable PartialDate later) {
    if (first == null || later == null) {
      return first == null ? later : first;
    }
    return StampReader.dayOf(first, later);
  }

  /** Forgets all. */
  void clear() {
    date = null;
    atTop = false;
    published = null;
    updated = null;
    foot = null;
    minutes = null;
    dateline = null;
    bylines.clear();
    credits.clear();
  }

  private boolean isNamed(String author) {
    for (Byline b : bylines) {
      if (b.name().equals(author)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCredited(Credit credit) {
    for (Credit c : credits) {
      // The place tells nearly all of them apart.
      if (c.span().start() == credit.span().start() && c.equals(credit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns these findings with their spans over the source of a redline in whose result they are.
   */
  Findings inSource(Redline redline) {
    Findings moved = new Findings();
    moved.date = date;
    moved.published = published;
    moved.updated = updated;
    moved.foot = foot;
    moved.minutes = minutes;
    if (dateline != null) {
      Span span = redline.toSource(dateline.span());
      moved.dateline = new Dateline(dateline.places(), dateline.date(), dateline.agencies(), span);
    }
    for (Byline b : bylines) {
      Span span = redline.toSource(b.span());
      moved.bylines.add(new Byline(b.name(), b.role(), b.employer(), b.place(), span));
    }
    for (Credit c : credits) {
      moved.credits.add(new Credit(c.role(), c.name(), redline.toSource(c.span())));
    }
    return moved;
  }

  /** Forgets the day on which a picture was taken: what stands beside a credit alone is that. */
  void forgetPictureDate() {
    for (Credit credit : credits) {
      date = credit.role() == Credit.Role.PHOTOGRAPHER && !hasStamp() ? null : date;
    }
  }

  /** Whether a day is known on which the story was published or changed. */
  boolean hasStamp() {
    return (published != null && published.isWhole()) || (updated != null && updated.isWhole());
  }

  /** Whether a day with its year is known, whatever it is of. */
  boolean hasDay() {
    return hasStamp() || (date != null && date.isWhole());
  }

  /** The day or month of the story or of its publication, without the time; null if not known. */
  @Nullable PartialDate dayOfStamp() {
    PartialDate day = date == null ? published : date;
    boolean known = day != null && day.year() != null && day.month() != null;
    return day == null || !known ? null : PartialDate.of(day.year(), day.month(), day.day());
  }

  /** Whether there are authors, and all have a given name and a surname or are an agency's. */
  boolean areNamed() {
    for (Byline b : bylines) {
      boolean house =
          b.employer() != null || "agency".equals(b.role()) || NameReader.NEWSROOM.equals(b.role());
      if (b.name().indexOf(' ') < 0 && !house) {
        return false;
      }
    }
    return !bylines.isEmpty();
  }

  /** Whether the day of the story, or else of its publication, is known without a time. */
  boolean lacksTime() {
    PartialDate day = date == null ? published : date;
    return day != null && day.day() != null && day.time() == null;
  }

  /** Gives that day its time. */
  void addTime(LocalTime time) {
    if (date != null) {
      date = date.withTime(time);
    } else if (published != null) {
      published = published.withTime(time);
    }
  }

  /** Whether a time of day is known of a day that the page gives. */
  boolean hasTime() {
    return hasTime(date) || hasTime(published) || hasTime(updated);
  }

  private static boolean hasTime(@Nullable PartialDate date) {
    return date != null && date.time() != null && date.isWhole();
  }

  /** Whether a day and its time are known, and nothing besides but who wrote then. */
  boolean isMoment() {
    return date != null && date.isWhole() && date.time() != null;
  }

  /** The rule of an edit that cuts the line these findings are from. */
  String rule() {
    String rule = "";
    rule = and(rule, date != null, "header.date");
    rule = and(rule, published != null, "header.published");
    rule = and(rule, updated != null, "header.updated");
    rule = and(rule, !bylines.isEmpty(), "header.byline");
    rule = and(rule, minutes != null, "header.reading-time");
    rule = and(rule, rule.isEmpty() && !credits.isEmpty(), "header.credit");
    return rule.isEmpty() ? "header.label" : rule;
  }

  /** Mostly there is one, which needs no string of its own. */
  private static String and(String rules, boolean condition, String rule) {
    return !condition ? rules : rules.isEmpty() ? rule : rules + "+" + rule;
  }
}
