package io.github.copydesk.header;

import io.github.copydesk.date.PartialDate;
import io.github.copydesk.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets header, dateline, foot and reference complete one another, and tells when they disagree. */
final class Completion {

  /** A story may be dated some days before it is put on the page, and one after, by its zone. */
  private static final int MOST_DAYS_BEFORE = 31;

  private final Findings found;
  private final @Nullable PartialDate reference;

  Completion(Findings found, @Nullable PartialDate reference) {
    this.found = found;
    this.reference = reference;
  }

  Header header() {
    PartialDate year = yearSource();
    PartialDate date = complete(found.date, year);
    PartialDate published = complete(found.published, date == null ? year : date);
    PartialDate updated = complete(found.updated, null);
    published = timeAlone(published, date);
    updated = timeAlone(updated, hasDay(published) ? published : date);
    date = date == null ? otherwise(published, updated) : date;
    if (date == null
        && found.bylines.isEmpty()
        && found.dateline == null
        && found.minutes == null
        && published == null
        && updated == null) {
      return Header.EMPTY;
    }
    Dateline dateline =
        found.dateline == null ? null : complete(found.dateline, date, published, updated);
    return new Header(date, found.bylines, dateline, found.minutes, published, updated);
  }

  /**
   * The day of a story for which the page names none: that of its publication, else, if no dateline
   * has one, of a credit below it, else of its last change.
   */
  private @Nullable PartialDate otherwise(
      @Nullable PartialDate published, @Nullable PartialDate updated) {
    if (hasDay(published)) {
      return published;
    }
    if (found.dateline != null && found.dateline.date() != null) {
      return null;
    }
    return isWhole(found.foot) ? found.foot : isWhole(updated) ? updated : null;
  }

  private static boolean isWhole(@Nullable PartialDate date) {
    return date != null && date.isWhole();
  }

  /** The date with a year that completes those without: the first that a reader meets. */
  private @Nullable PartialDate yearSource() {
    Dateline dateline = found.dateline;
    @Nullable PartialDate[] sources = {
      found.date,
      found.published,
      found.updated,
      dateline == null ? null : dateline.date(),
      found.foot,
      reference
    };
    for (PartialDate source : sources) {
      if (source != null && source.year() != null) {
        return source;
      }
    }
    return null;
  }

  private static @Nullable PartialDate complete(
      @Nullable PartialDate date, @Nullable PartialDate from) {
    return date == null || from == null ? date : date.completedFrom(from);
  }

  /** {@code Updated 11:54 am} is the day of publication. */
  private static @Nullable PartialDate timeAlone(
      @Nullable PartialDate time, @Nullable PartialDate day) {
    return time == null || day == null || time.year() != null
        ? time
        : time.completedFrom(day.withTime(null));
  }

  /** Whether more than a time of day is known. */
  private static boolean hasDay(@Nullable PartialDate date) {
    return date != null && (date.year() != null || date.month() != null || date.day() != null);
  }

  private Dateline complete(
      Dateline dateline,
      @Nullable PartialDate date,
      @Nullable PartialDate published,
      @Nullable PartialDate updated) {
    PartialDate own = dateline.date();
    if (own == null || own.year() != null) {
      return dateline;
    }
    @Nullable PartialDate[] sources = {date, published, updated, found.foot, reference};
    for (PartialDate from : sources) {
      if (from != null && from.year() != null && (own.month() != null || from.month() != null)) {
        return new Dateline(
            dateline.places(),
            own.completedFrom(nextDay(from)),
            dateline.agencies(),
            dateline.span());
      }
    }
    return dateline;
  }

  /**
   * The day after a whole date: where the story was written it may be tomorrow already, by its time
   * zone, and a story that is a year old to the day is rare.
   */
  private static PartialDate nextDay(PartialDate from) {
    LocalDate day = from.toLocalDate();
    return day == null ? from.withTime(null) : PartialDate.of(day.plusDays(1));
  }

  /** Returns the dateline's span if its date contradicts the header's, null if it does not. */
  @Nullable Span conflict() {
    Dateline raw = found.dateline;
    PartialDate page = found.date == null ? found.published : found.date;
    if (raw == null || raw.date() == null || page == null || !hasDay(page)) {
      return null;
    }
    return contradicts(raw.date(), page) ? raw.span() : null;
  }

  private static boolean contradicts(PartialDate story, PartialDate page) {
    PartialDate whole = story.completedFrom(nextDay(page));
    LocalDate told = whole.toLocalDate();
    LocalDate printed = page.toLocalDate();
    if (told != null && printed != null) {
      long days = printed.toEpochDay() - told.toEpochDay();
      return days < -1 || days > MOST_DAYS_BEFORE;
    }
    boolean years =
        whole.year() != null && page.year() != null && !Objects.equals(whole.year(), page.year());
    boolean months =
        whole.month() != null && page.month() != null && Math.abs(months(whole) - months(page)) > 1;
    return months || (years && (whole.month() == null || page.month() == null));
  }

  private static int months(PartialDate date) {
    Integer year = date.year();
    Integer month = date.month();
    return (year == null ? 0 : year * 12) + (month == null ? 0 : month);
  }
}
