package io.github.copydesk.artefact;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * One rule of the rule book as the engine needs it; {@link RuleEntry} is what users see of it, and
 * {@link RuleBook} says what each constant means to those who write rules.
 *
 * @param id the id that the edits carry, such as {@code artefact.share.en}
 * @param group what kind of thing it is, such as {@code share}; groups can be turned off as a whole
 * @param language the ISO 639 code of the language of the patterns, {@code any} if they have none;
 *     a rule applies to text in every language, since pages mix them
 * @param position where in a text it applies
 * @param confidence how sure a match is
 * @param ownership what white space goes with it
 * @param kind how the patterns are read
 * @param traits what else holds for it
 * @param maxWords the longest line it applies to, in words
 * @param patterns what it matches; see {@link RuleBook} for the form
 * @param hits texts it must hit; {@code before => after} where not the whole line goes
 * @param nearMisses texts that look similar and that it must leave
 * @param reason why it exists, a sentence
 */
record Rule(
    String id,
    String group,
    String language,
    Position position,
    Confidence confidence,
    Ownership ownership,
    Kind kind,
    Set<Trait> traits,
    int maxWords,
    List<String> patterns,
    List<String> hits,
    List<String> nearMisses,
    String reason)
    implements Serializable {

  /** Copies the lists. */
  Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(reason, "reason");
    traits = Set.copyOf(traits);
    patterns = List.copyOf(patterns);
    hits = List.copyOf(hits);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Returns whether this rule reports a place and changes nothing. */
  boolean isFlag() {
    return id.startsWith("flag.");
  }

  /** Whether it may take a line that slots helped to match and that ends as a sentence does. */
  boolean mayBeSentence() {
    return traits.contains(Trait.SENTENCE) || traits.contains(Trait.SENTENCES);
  }

  /** Returns what users see of it. */
  RuleEntry entry() {
    Set<String> names = new HashSet<>();
    for (Trait trait : traits) {
      names.add(word(trait));
    }
    return new RuleEntry(
        id, group, language, word(position), word(confidence), names, hits, nearMisses, reason);
  }

  /** Returns a constant as the files write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Where in a text a rule applies. */
  enum Position {
    /** A line of its own, anywhere. */
    LINE,
    /** A line of its own before the first line that stays. */
    HEAD,
    /** A line of its own after the last line that stays. */
    TAIL,
    /** The last sentence of a line. */
    END,
    /** Anywhere in a line. */
    INLINE
  }

  /** How sure a match is; a {@link Profile} says what follows. */
  enum Confidence {
    /** The words mean nothing else when they stand there. */
    HIGH,
    /** They might be a sub-headline; the document has to bear them out. */
    MEDIUM,
    /** They often are part of a story. */
    LOW
  }

  /** What white space goes with what a rule takes out. */
  enum Ownership {
    /** The line with its line break, and blank lines that would otherwise double. */
    LINE,
    /** One side's blanks where both sides have some. */
    SPACE,
    /** None. */
    NONE
  }

  /** How the patterns of a rule are read. */
  enum Kind {
    /** Words with slots and alternatives, matched with case, accents and punctuation folded. */
    WORDS,
    /** Text to find as it stands, letter case included. */
    PHRASE,
    /** Numbered placeholders in brackets; the pattern is the part before the number. */
    PLACEHOLDER,
    /** Names of bracketed tags; {@code *} stands for any name that has attributes. */
    SHORTCODE,
    /** Unfilled template slots; the pattern is the opening mark. */
    TEMPLATE,
    /**
     * Tags of HTML; the pattern is what elements are to running text ({@code inline}, {@code
     * block}, {@code break}, {@code cell}, {@code void}, {@code code}, {@code page}) and their
     * names, or {@code word} and words of texts that are about markup.
     */
    MARKUP,
    /** Lines of leaked program text; the pattern is a word that only program text has. */
    SCRIPT,
    /**
     * Titles of other stories at the end of a text, below a line that goes by a rule whose id is a
     * pattern of this one.
     */
    LINKS,
    /** What a page prints above its story besides the title; without a pattern. */
    HEAD,
    /** Characters of icon fonts; without a pattern. */
    ICON,
    /** Doubled or stranded punctuation; the pattern is the damaged form. */
    PUNCTUATION,
    /** Words glued together. */
    GLUED
  }

  /** What else may hold for a rule. */
  enum Trait {
    /** May share its line with other rules of this trait: {@code Print Email Share}. */
    ROW,
    /** Applies only beside a line that stays; such a line alone may be what the text is about. */
    COMPANY,
    /** Applies to lines that end with a full stop too, although it has slots. */
    SENTENCE,
    /** Applies to lines of more than one sentence too, although it has slots. */
    SENTENCES,
    /** Applies only below a line that stays: what heads a text may be its title. */
    BELOW,
    /** What goes says something of the text that belongs to its metadata: {@code Photo: X}. */
    METADATA,
    /**
     * Applies to lines that slots helped to match only if they speak to the reader or of the page:
     * a word of the list {@code reader.xx} is in them, xx being the language of the rule (of any of
     * these lists if there is none), and none of the list {@code reader.said}.
     */
    READER,
    /** Applies only to the end of a long line: a page that came home as one has all in it. */
    LONG,
    /** A number alone on the line above or below says how often, and goes as well. */
    COUNTED,
    /**
     * Lines of such rules stand side by side. Two that differ and stand apart, each above prose,
     * head what is below them, and stay.
     */
    TOGETHER,
    /**
     * Stands at the foot of a page only, as the labels of the form do in which readers answer: what
     * is below goes as well, to the end of the text, if no sentence is among it.
     */
    FOOT,
    /**
     * Might head a part of a manual, a glossary or a law. It stays where every other line is a
     * heading.
     */
    HEADING,
    /** Names a part of the site. Applies only among its like above the story, as in a menu. */
    MENU
  }
}
