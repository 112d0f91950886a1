package io.github.copydesk.style;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One run of a {@link MentionFinder} over one text. */
final class MentionSearch {

  /** Names of more words than this are cut: no name is longer, and no list becomes quadratic. */
  private static final int MOST_WORDS = 8;

  /** A line with this many words in capitals and few others is a headline. */
  private static final int HEADLINE_WORDS = 4;

  /** A word: where, and what stands before it. */
  private record Word(int start, int end, boolean opensSentence, boolean headline) {}

  private final String text;
  private final boolean german;
  private final WordRoles roles = WordRoles.tables();
  private final StyleBook book = StyleBook.standard();

  /** Words that stood inside a sentence with a capital, outside headlines. */
  private final Set<String> seenInside = new HashSet<>();

  private final List<Span> certain = new ArrayList<>();

  /** Spans that need a second place in the text as evidence. */
  private final List<Span> doubtful = new ArrayList<>();

  private final List<Word> sequence = new ArrayList<>();
  private int lineEnd = -1;
  private boolean lineIsHeadline;

  MentionSearch(String text, Locale language) {
    this.text = text;
    Locale known = language.getLanguage().isEmpty() ? TextLanguage.guess(text) : language;
    this.german = known.getLanguage().equals("de");
  }

  List<Span> find() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      if (!Letters.isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < length && isInWord(i)) {
        i++;
      }
      word(start, i);
    }
    close();
    for (Span span : doubtful) {
      if (seenInside.contains(span.of(text)) || book.nameOf(span.of(text)) >= 0) {
        certain.add(span);
      }
    }
    certain.sort(null);
    return certain;
  }

  /** Letters, and an apostrophe after a single capital that another one follows: O’Brien. */
  private boolean isInWord(int i) {
    char c = text.charAt(i);
    return Letters.isWord(c)
        || (Letters.isApostrophe(c)
            && i + 1 < text.length()
            && Letters.isUpper(text.charAt(i + 1))
            && Letters.isUpper(text.charAt(i - 1))
            && (i < 2 || !Letters.isWord(text.charAt(i - 2)))
            && "OD".indexOf(text.charAt(i - 1)) >= 0
            && i + 2 < text.length()
            && Letters.isLower(text.charAt(i + 2)));
  }

  private void word(int start, int end) {
    if (!continues(start)) {
      close();
    }
    if (isGeorgian(text.charAt(start))) {
      georgian(start, end);
    } else if (Letters.isUpper(text.charAt(start)) && isWhole(start, end)) {
      sequence.add(new Word(start, end, opensSentence(start), isHeadline(start)));
      if (sequence.size() > MOST_WORDS) {
        close();
      }
    } else if (!sequence.isEmpty() && roles.is("particle", text.substring(start, end))) {
      sequence.add(new Word(start, end, false, false));
    } else {
      close();
    }
  }

  /** Whether nothing but what joins a name stands between the last word and this one. */
  private boolean continues(int start) {
    if (sequence.isEmpty()) {
      return false;
    }
    Word last = sequence.get(sequence.size() - 1);
    int gap = start - last.end();
    char first = text.charAt(last.end());
    if (gap == 1) {
      boolean particle = Letters.isLower(text.charAt(last.start()));
      return Letters.isBlank(first)
          || Letters.isHyphen(first)
          || (particle && Letters.isApostrophe(first));
    }
    boolean initial = last.end() - last.start() == 1 && first == '.';
    return initial && gap == 2 && Letters.isBlank(text.charAt(last.end() + 1));
  }

  /** Not a part of an identifier, an address or a word with digits. */
  private boolean isWhole(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '_') {
        return false;
      }
    }
    return !Addresses.isMarked(text, start, end)
        && (end >= text.length() || text.charAt(end) != '@');
  }

  private boolean opensSentence(int start) {
    int i = start - 1;
    int looked = 0;
    while (i >= 0 && looked++ < 16 && isOpening(text.charAt(i))) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    char c = text.charAt(i);
    if (c == '.') {
      boolean initial =
          i > 0
              && Letters.isUpper(text.charAt(i - 1))
              && (i < 2 || !Letters.isWord(text.charAt(i - 2)));
      return !initial;
    }
    return c == '\n' || c == '\r' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';'
        || c == '*' || c == '•';
  }

  private static boolean isOpening(char c) {
    return Letters.isBlank(c) || c == '\t' || "\"'«»“”„‘’([-–—".indexOf(c) >= 0;
  }

  /** Whether the line of a position capitalises most of its words, and ends without a full stop. */
  private boolean isHeadline(int at) {
    if (at < lineEnd) {
      return lineIsHeadline;
    }
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    lineEnd = end < 0 ? text.length() : end;
    lineIsHeadline = judgeLine(Math.max(start, at - 400), Math.min(lineEnd, at + 400));
    return lineIsHeadline;
  }

  private boolean judgeLine(int start, int end) {
    int upper = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      boolean begins =
          Letters.isWord(text.charAt(i)) && (i == 0 || !Letters.isWord(text.charAt(i - 1)));
      boolean isLong =
          begins
              && i + 3 < end
              && Letters.isWord(text.charAt(i + 3))
              && Letters.isWord(text.charAt(i + 2));
      if (isLong) {
        all++;
        upper += Letters.isUpper(text.charAt(i)) ? 1 : 0;
      }
    }
    return all >= HEADLINE_WORDS && upper * 10 >= all * 8;
  }

  private void close() {
    int from = 0;
    int to = sequence.size();
    while (to > from && isTail(sequence.get(to - 1))) {
      to--;
    }
    while (from < to && isHead(sequence.get(from), to - from)) {
      from++;
    }
    if (from < to) {
      take(from, to);
    }
    sequence.clear();
  }

  /** A particle or a word that is never a name ends no name. */
  private boolean isTail(Word word) {
    String lower = lower(word);
    return Letters.isLower(text.charAt(word.start()))
        || roles.is("never", lower)
        || isDemonym(word, lower);
  }

  private boolean isHead(Word word, int words) {
    String lower = lower(word);
    boolean alone = words == 1 || word.opensSentence() || word.headline();
    return (alone && (roles.is("opener", lower) || roles.is("common", lower)))
        || Letters.isLower(text.charAt(word.start()))
        || roles.is("never", lower)
        || roles.is("title", lower)
        || (words > 2 && roles.is("common", lower))
        || isDemonym(word, lower)
        || (words > 1 && word.opensSentence() && german && !isKnown(word));
  }

  private boolean isDemonym(Word word, String lower) {
    return roles.isDemonym(lower) && !isKnown(word);
  }

  private boolean isKnown(Word word) {
    return book.nameOf(text.substring(word.start(), word.end())) >= 0;
  }

  private void take(int from, int to) {
    Word first = sequence.get(from);
    Word last = sequence.get(to - 1);
    Span span = new Span(first.start(), last.end());
    boolean single = to - from == 1;
    if (single && isAbbreviation(first)) {
      return;
    }
    if (first.headline() || last.headline()) {
      for (Word word : sequence.subList(from, to)) {
        doubtful.add(new Span(word.start(), word.end()));
      }
      return;
    }
    boolean weak = single && (first.opensSentence() || german);
    String alone = span.of(text);
    if (weak && !(german && roles.hasNameEnding(alone))) {
      doubtful.add(span);
      return;
    }
    certain.add(span);
    for (Word word : sequence.subList(from, to)) {
      if (!word.opensSentence() || !single) {
        seenInside.add(text.substring(word.start(), word.end()));
      }
    }
  }

  private boolean isAbbreviation(Word word) {
    int length = word.end() - word.start();
    return length == 1
        || (length <= 5 && Casing.shape(text, word.start(), word.end()) == Casing.Shape.UPPER);
  }

  private static boolean isGeorgian(char c) {
    return c >= '\u10D0' && c <= '\u10FF';
  }

  /** A word that ends like a surname, with the word before it as the given name. */
  private void georgian(int start, int end) {
    close();
    if (end - start < 5 || !roles.hasNameEnding(stem(text.substring(start, end)))) {
      return;
    }
    int from = start;
    if (start > 1 && text.charAt(start - 1) == ' ' && isGeorgian(text.charAt(start - 2))) {
      from = start - 1;
      while (from > 0 && isGeorgian(text.charAt(from - 1))) {
        from--;
      }
    }
    if (certain.isEmpty() || certain.get(certain.size() - 1).end() <= from) {
      certain.add(new Span(from, end));
    }
  }

  /** Without the endings of the cases that a subject, an object and an owner stand in. */
  private static String stem(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'ს' || last == 'მ' ? word.substring(0, word.length() - 1) : word;
  }

  private String lower(Word word) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }
}
