package io.github.copydesk.date;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one string as a partial ISO date; made for one reading. */
final class IsoForm {

  private final String iso;
  private int at;

  IsoForm(String iso) {
    this.iso = iso;
  }

  PartialDate read() {
    Integer year = null;
    Integer month = null;
    Integer day = null;
    if (skip("---")) {
      day = number(2, 2);
    } else if (skip("--")) {
      month = number(2, 2);
      day = skip("-") ? number(2, 2) : null;
    } else if (!peek('T')) {
      year = number(4, 4);
      month = skip("-") ? number(2, 2) : null;
      day = month != null && skip("-") ? number(2, 2) : null;
    }
    LocalTime time = skip("T") ? time() : null;
    if (at < iso.length()) {
      throw wrong(null);
    }
    try {
      return new PartialDate(year, month, day, time, Set.of());
    } catch (IllegalArgumentException e) {
      throw wrong(e);
    }
  }

  private LocalTime time() {
    int hour = number(2, 2);
    if (!skip(":")) {
      throw wrong(null);
    }
    int minute = number(2, 2);
    if (skip(":")) {
      checkBelow(number(2, 2), 61);
      if (skip(".") || skip(",")) {
        number(1, 9);
      }
    }
    zone();
    checkBelow(hour, 24);
    checkBelow(minute, 60);
    return LocalTime.of(hour, minute);
  }

  /** Passes over {@code Z}, {@code +01:00}, {@code -0500} or {@code +01}. */
  private void zone() {
    if (skip("Z") || !(skip("+") || skip("-"))) {
      return;
    }
    checkBelow(number(2, 2), 24);
    if (skip(":") || at < iso.length()) {
      checkBelow(number(2, 2), 60);
    }
  }

  private int number(int least, int most) {
    int start = at;
    int value = 0;
    while (at < iso.length() && at - start < most && isDigit(iso.charAt(at))) {
      value = value * 10 + (iso.charAt(at++) - '0');
    }
    if (at - start < least) {
      throw wrong(null);
    }
    return value;
  }

  private void checkBelow(int value, int bound) {
    if (value >= bound) {
      throw wrong(null);
    }
  }

  private boolean peek(char c) {
    return at < iso.length() && iso.charAt(at) == c;
  }

  private boolean skip(String sign) {
    boolean there = iso.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException wrong(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "iso \"" + iso + "\" must be a partial ISO date that exists, such as 2021-01 or --01-11",
        cause);
  }
}
