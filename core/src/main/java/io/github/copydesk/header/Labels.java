package io.github.copydesk.header;

import io.github.copydesk.table.TableFile;
import io.github.copydesk.table.Units;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say what comes after them: "published", "by", "reading time", "translated by". */
final class Labels extends Trie<Set<Label>> {

  private static final class Holder {
    private static final Labels STANDARD = new Labels();
  }

  /** Words that end a label inside a line, with the name glued to them. */
  private static final WordSet LONG_KEYWORDS = WordSet.of("von", "par", "by", "por");

  private final WordSet nameKeywords = new WordSet();
  private final WordSet openers = new WordSet();
  private final WordSet contributorOpeners = new WordSet();
  private final WordSet rightsOpeners = new WordSet();
  private final WordSet creditOpeners = new WordSet();
  private final WordSet tailOpeners = new WordSet();

  /** What the line of the table in hand is of. */
  private boolean names;

  private boolean opens;
  private boolean contributors;
  private boolean rights;
  private boolean credits;
  private boolean tails;

  private Labels() {
    super(8192);
    TableFile table = new TableFile(Labels.class, "labels.tsv");
    while (table.next()) {
      Label kind = Label.of(table.cell(0));
      names = kind == Label.BY;
      opens = kind == Label.PUBLISHED || kind == Label.UPDATED || kind == Label.READING;
      contributors = kind == Label.AFTER_CONTRIBUTOR || kind == Label.AFTER_REPORTER;
      rights = kind == Label.RIGHTS;
      tails = kind == Label.READING_TAIL;
      credits = kind == Label.SOURCE || Credits.role(EnumSet.of(kind)) != null;
      addAll(table.chars(), table.cellStart(2), table.end(), EnumSet.of(kind));
    }
  }

  static Labels standard() {
    return Holder.STANDARD;
  }

  /** A phrase may be of several kinds. */
  @Override
  Set<Label> merge(Set<Label> before, Set<Label> value) {
    Set<Label> both = EnumSet.copyOf(before);
    both.addAll(value);
    return both;
  }

  @Override
  void added(long firstWord, char opening, int words, Set<Label> value) {
    if (names && words == 1) {
      nameKeywords.add(firstWord, opening);
    }
    if (opens) {
      openers.add(firstWord, opening);
    }
    if (contributors) {
      contributorOpeners.add(firstWord, opening);
    }
    if (rights) {
      rightsOpeners.add(firstWord, opening);
    }
    if (tails) {
      tailOpeners.add(firstWord, opening);
    }
    if (rights || credits) {
      creditOpeners.add(firstWord, opening);
    }
  }

  /** Whether a phrase such as "contributed to this report" may stand at a token: mostly not. */
  boolean mayCreditBefore(Tokens t, int i) {
    return contributorOpeners.hasToken(t, i);
  }

  /** Whether a phrase such as "min read", its number aside, may stand at a token: mostly not. */
  boolean mayEndReading(Tokens t, int i) {
    return tailOpeners.hasToken(t, i);
  }

  /** Whether the label of a day of publication may stand at a token: mostly not. */
  boolean mayStamp(Tokens t, int i) {
    return openers.hasToken(t, i);
  }

  /** Whether a phrase of copyright may stand at a token: mostly not. */
  boolean mayBeRights(Tokens t, int i) {
    return rightsOpeners.hasToken(t, i);
  }

  /** The longest label at a token, whatever its kinds. */
  Trie.@Nullable Match<Set<Label>> at(Tokens tokens, int from, int to) {
    return to == Tokens.END ? tokens.label(from, this) : longest(tokens, from, to);
  }

  /** Whether a name may follow this word at the head of a line: by, par, von. */
  boolean isNameKeyword(String text, int from, int to) {
    return nameKeywords.contains(Fold.hash(text, from, to));
  }

  /** Whether a word inside a line ends a label that a name was glued to: {@code übersetzt von}. */
  boolean isLongKeyword(String text, int from, int to) {
    return to - from < 4
        && Units.isLowerCase(text.charAt(from))
        && LONG_KEYWORDS.contains(Fold.hash(text, from, to));
  }

  /** Whether a credit may open with this word: "Reporting", "Source", "©". */
  boolean opensCredit(String text, int from, int to) {
    return creditOpeners.contains(Fold.hash(text, from, to));
  }

  /** Whether a capital word of some length opens a label: Lesedauer, Updated, Mis. */
  boolean opensLabel(String text, int from, int to) {
    return to - from > 2 && openers.contains(Fold.hash(text, from, to));
  }
}
