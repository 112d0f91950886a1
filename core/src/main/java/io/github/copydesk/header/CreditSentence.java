package io.github.copydesk.header;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence that credits people by what it says of them: {@code Jane Roe and Max Muster
 * contributed to this report}, {@code CNN's Jane Roe reported from Oslo}.
 */
final class CreditSentence {

  /** Its verb stands within so many tokens. */
  private static final int REACH = 40;

  /** Words between names that are not theirs, before the verb is given up. */
  private static final int MOST_BETWEEN = 4;

  /** {@code The Harbour Gazette's}: so many tokens say whose people they are. */
  private static final int LONGEST_OWNER = 5;

  private static final WordSet ARTICLES =
      WordSet.of("the", "los", "las", "el", "la", "les", "le", "os", "as", "o", "a", "die", "der");

  private static final WordSet OF = WordSet.of("de", "del", "da", "do", "of", "von", "der", "di");

  private final String text;
  private final Tokens t;
  private final int end;
  private final Locale language;
  private final List<Credit> credits = new ArrayList<>();

  private CreditSentence(String text, Tokens tokens, int end, Locale language) {
    this.text = text;
    this.t = tokens;
    this.end = end;
    this.language = language;
  }

  /**
   * Who is credited.
   *
   * @param role what for
   * @param end the token behind the verb and the places that follow it
   */
  record Found(List<Credit> credits, Credit.Role role, int end) {}

  /** Returns what the sentence at a token credits, null if it credits nobody. */
  static @Nullable Found at(String text, Tokens t, int from, int end, Locale language) {
    if (!t.isUpper(from)) {
      return null;
    }
    int between = 0;
    for (int j = from + 1; j < from + REACH && between < MOST_BETWEEN && j < end && t.has(j); j++) {
      between += t.isWord(j) && !t.isCapital(j) && t.length(j) > 3 ? 1 : 0;
      Trie.Match<Set<Label>> label =
          Labels.standard().mayCreditBefore(t, j) ? Labels.standard().at(t, j, end) : null;
      if (label != null && Label.isBehindNames(label.value())) {
        return new CreditSentence(text, t, end, language).read(from, j, label);
      }
    }
    return null;
  }

  private @Nullable Found read(int from, int verb, Trie.Match<Set<Label>> label) {
    int first = people(from);
    NameReader.Names names = NameReader.read(text, t, first, true, false, language);
    int after = names == null ? -1 : names.end();
    after += t.isMark(after, ',') ? 1 : 0;
    Credit.Role role =
        label.value().contains(Label.AFTER_REPORTER)
            ? Credit.Role.REPORTER
            : Credit.Role.CONTRIBUTOR;
    if (names == null || after != verb || (role == Credit.Role.REPORTER && !areWhole(names))) {
      return null;
    }
    for (Byline b : names.names()) {
      AgencyReader.Slot agency = AgencyReader.bare(t, t.indexFrom(b.span().start(), from));
      boolean person = agency == null || t.end(agency.end() - 1) != b.span().end();
      String name = person || agency == null ? b.name() : agency.names().get(0);
      credits.add(new Credit(person ? role : Credit.Role.AGENCY, name, b.span()));
    }
    credits.addAll(names.agencies());
    return new Found(credits, role, places(label.end()));
  }

  /** {@code She reported from Oslo} ends a story, {@code Jane Roe reported from Oslo} does not. */
  private static boolean areWhole(NameReader.Names names) {
    for (Byline b : names.names()) {
      if (b.name().indexOf(' ') < 0) {
        return false;
      }
    }
    return !names.names().isEmpty();
  }

  /** Where the names start behind {@code CNN's}, {@code Associated Press writers}. */
  private int people(int from) {
    for (int j = from; j < from + LONGEST_OWNER && t.isWord(j); j++) {
      if (t.isPossessive(j) && t.isUpper(j + 1)) {
        return j + 1;
      }
    }
    int at = ARTICLES.has(t, from) ? from + 1 : from;
    at = agency(at);
    int role = BylineWords.end(BylineWords.Part.ROLE, t, at, end);
    if (role < 0) {
      credits.clear();
      return from;
    }
    int of = OF.has(t, role) ? agency(role + 1) : role;
    return t.isUpper(of) ? of : from;
  }

  /** Where the agency ends that they work for; {@code from} if none stands there. */
  private int agency(int from) {
    AgencyReader.Slot slot = t.isWord(from) ? AgencyReader.bare(t, from) : null;
    if (slot == null) {
      return from;
    }
    Span span = new Span(t.start(from), t.end(slot.end() - 1));
    credits.add(new Credit(Credit.Role.AGENCY, slot.names().get(0), span));
    return slot.end();
  }

  /** Where the places end that follow a verb with its preposition: {@code from Oslo and Bergen}. */
  private int places(int from) {
    if (!t.isUpper(from)) {
      return from;
    }
    int at = Math.max(place(from), from + 1);
    boolean joined = AgencyReader.isAnd(t, at) || t.isMark(at, ',');
    boolean word = joined && t.isUpper(at + 1) && !t.isUpper(at + 2);
    int next = joined ? place(at + 1) : -1;
    return word ? at + 2 : Math.max(next, at);
  }

  private int place(int from) {
    return Math.max(
        Places.standard().placeEnd(t, from, end), Places.standard().regionEnd(t, from, end));
  }
}
