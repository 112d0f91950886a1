package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the house writes for names that the text itself spells in two ways, or leaves open.
 */
final class OwnSpellings {

  private final Passage passage;

  private final Bearers bearers;

  private final List<Hit> romanised;

  private @Nullable Attested attested;

  OwnSpellings(Passage passage, Bearers bearers, List<Hit> romanised) {
    this.passage = passage;
    this.bearers = bearers;
    this.romanised = romanised;
  }

  /** Returns the hits as they are to be written, and some of the unlisted words among them. */
  List<Hit> among(List<Hit> hits) {
    return settled(withAttested(hits));
  }

  /** What is written for a given name before an unlisted surname; null if it stays. */
  @Nullable String given(String word, Hit surname) {
    return attested == null ? null : attested.given(word, surname.word());
  }

  /** The hits and, in their places, the unlisted words that the text spells in two ways. */
  private List<Hit> withAttested(List<Hit> hits) {
    HouseStyle wanted = passage.style();
    if (wanted == null || romanised.isEmpty()) {
      return hits;
    }
    Families families = new Families();
    for (Hit hit : hits) {
      FullName full = hit.resolved().full();
      if (full != null && full.isNowhereElse()) {
        families.add(hit, passage.respelling(hit));
      }
    }
    attested = attested(wanted);
    if (families.isEmpty() && attested == null) {
      return hits;
    }
    List<Hit> all = new ArrayList<>(hits.size() + romanised.size());
    int next = 0;
    for (Hit unlisted : romanised) {
      while (next < hits.size() && hits.get(next).start() < unlisted.start()) {
        all.add(hits.get(next++));
      }
      String form = families.form(unlisted);
      if (form == null || hasOwnGiven(unlisted)) {
        form = attested == null ? null : attested.form(unlisted);
      }
      if (form != null) {
        all.add(unlisted.withWord(form));
      }
    }
    all.addAll(hits.subList(next, hits.size()));
    return all;
  }

  /**
   * The hits, of which those that the style leaves open get the spelling that the text has most.
   */
  private List<Hit> settled(List<Hit> hits) {
    HouseStyle wanted = passage.style();
    LeftOpen open = null;
    for (Hit hit : hits) {
      int surname = wanted == null || !passage.respelling(hit).open() ? -1 : openSurname(hit);
      if (wanted != null && surname >= 0) {
        open = open == null ? new LeftOpen(wanted, passage.language()) : open;
        open.add(surname, lastWord(hit));
      }
    }
    if (open == null || open.isSettled()) {
      return hits;
    }
    List<Hit> all = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      int surname = passage.respelling(hit).open() ? openSurname(hit) : -1;
      String last = lastWord(hit);
      String before = hit.spelling().substring(0, hit.spelling().length() - last.length());
      all.add(surname < 0 ? hit : hit.withWord(before.concat(open.form(surname, last))));
    }
    return all;
  }

  /** The surname that is the last word of a hit; -1 if it has none, or one of somebody else. */
  private int openSurname(Hit hit) {
    if (hit.ending() != 0 || hit.resolved().shape() != Casing.Shape.TITLE) {
      return -1;
    }
    FullName full = hit.resolved().full();
    if (full != null) {
      return full.last() == full.surname() ? full.surname() : -1;
    }
    boolean others = hasOwnGiven(hit) && !bearers.hasOwnBearer(hit);
    return hit.kind() == NameLine.Kind.SURNAME && !others ? hit.name() : -1;
  }

  static String lastWord(Hit hit) {
    String spelling = hit.spelling();
    int from = spelling.length();
    while (from > 0 && !Letters.isSpace(spelling.charAt(from - 1))) {
      from--;
    }
    return spelling.substring(from);
  }

  /** What the text spells in two ways; null if there is nothing. */
  private @Nullable Attested attested(HouseStyle wanted) {
    if (romanised.size() < 2) {
      return null;
    }
    Attested found = new Attested(romanised, wanted, passage.language(), this::givenBefore);
    return found.isEmpty() ? null : found;
  }

  /** Whether an unlisted surname has a given name before it, so that it is not that of a hit. */
  private boolean hasOwnGiven(Hit hit) {
    return hit.led() && givenBefore(hit) != null;
  }

  /** The word before an unlisted surname that may be a given name; null if there is none. */
  private @Nullable String givenBefore(Hit hit) {
    Span before = passage.inflection().wordBefore(hit.start());
    String word = before == null ? "" : before.of(passage.text());
    return WordRoles.tables().isWord(word.toLowerCase(Locale.ROOT)) || word.isEmpty() ? null : word;
  }
}
