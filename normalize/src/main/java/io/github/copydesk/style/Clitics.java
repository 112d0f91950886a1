package io.github.copydesk.style;

import java.util.Locale;

/**
 * The little words before a name that change with its first sound: French elision and contraction,
 * the English indefinite article.
 *
 * <p>Decides, for a name at {@code start} that is going to be replaced, how far to the left the
 * edit reaches and what stands there instead.
 */
final class Clitics {

  /** How a word begins, for what comes before it. */
  enum Onset {
    /** A vowel before which French elides. */
    VOWEL,
    /** A consonant, a Y or W before a vowel. */
    CONSONANT,
    /** H, or a gliding I: usage varies, so whatever stands there is right. */
    EITHER
  }

  /** Words that lose their last letter before a vowel; the longer first. */
  private static final String[] ELIDED = {
    "jusque", "lorsque", "puisque", "quoique", "que", "de", "le", "la", "ne", "se", "ce", "je",
    "me", "te"
  };

  private final String text;
  private char apostrophe;

  /** Where the edit begins; set by {@link #adjust}. */
  int from;

  /** What stands from {@link #from} to the name; set by {@link #adjust}. */
  String before = "";

  Clitics(String text) {
    this.text = text;
  }

  /** Whether a name begins with another sound than what is written there in its place. */
  static boolean isOther(String spelling, int from, int to, String house) {
    Onset now = onset(house);
    char second = from + 1 < to ? spelling.charAt(from + 1) : ' ';
    return now != Onset.EITHER && now != onset(spelling.charAt(from), second);
  }

  private static Onset onset(String word) {
    return onset(word.charAt(0), word.length() > 1 ? word.charAt(1) : ' ');
  }

  /**
   * Works out {@link #from} and {@link #before} for what stands at {@code start} becoming {@code
   * house}, which begins with another sound. Returns false if the name cannot be replaced without
   * knowing its gender.
   */
  boolean adjust(int start, String house, Locale language) {
    from = start;
    before = "";
    Onset now = onset(house);
    return switch (language.getLanguage()) {
      case "fr" -> now == Onset.VOWEL ? elide(start) : spellOut(start);
      case "en" -> english(start, now);
      default -> true;
    };
  }

  static Onset onset(char first, char second) {
    char one = Letters.fold(first);
    char two = Letters.fold(second);
    return switch (one) {
      case 'a', 'e', 'o', 'u', 'œ', 'æ', 'ə' -> Onset.VOWEL;
      case 'i' -> isVowel(two) ? Onset.EITHER : Onset.VOWEL;
      case 'y' -> isVowel(two) ? Onset.CONSONANT : Onset.VOWEL;
      case 'h' -> Onset.EITHER;
      default -> Onset.CONSONANT;
    };
  }

  static boolean isVowel(char c) {
    return "aeiouyœæə".indexOf(c) >= 0;
  }

  /** {@code de Yerevan} becomes {@code d’Erevan}. */
  private boolean elide(int start) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return true;
    }
    int end = start - 1;
    int word = WordScan.wordStart(text, end);
    String clitic = WordScan.lower(text, word, end);
    if (clitic.equals("du") || clitic.equals("au")) {
      boolean upper = isUpper(word, end);
      String open = clitic.equals("du") ? "de l" : "à l";
      replace(word, cased(open, upper) + apostrophe());
      return true;
    }
    for (String elided : ELIDED) {
      if (clitic.equals(elided)) {
        replace(word, text.substring(word, end - 1) + apostrophe());
        return true;
      }
    }
    return true;
  }

  /** {@code d’Erevan} becomes {@code de Yerevan}. */
  private boolean spellOut(int start) {
    if (start < 2 || !Letters.isApostrophe(text.charAt(start - 1))) {
      return true;
    }
    int end = start - 1;
    int word = WordScan.wordStart(text, end);
    String clitic = WordScan.lower(text, word, end);
    if (clitic.equals("l")) {
      return false;
    }
    for (String elided : ELIDED) {
      if (clitic.length() == elided.length() - 1 && elided.startsWith(clitic)) {
        boolean upper =
            isUpper(word, end)
                && Letters.isUpper(text.charAt(start))
                && Letters.isUpper(text.charAt(start + 1));
        String last = elided.substring(elided.length() - 1);
        replace(
            word, text.substring(word, end) + (upper ? last.toUpperCase(Locale.ROOT) : last) + " ");
        return true;
      }
    }
    return true;
  }

  /** {@code an Erevan} becomes {@code a Yerevan}, and the other way round. */
  private boolean english(int start, Onset now) {
    if (start < 2 || !Letters.isBlank(text.charAt(start - 1))) {
      return true;
    }
    int end = start - 1;
    int word = WordScan.wordStart(text, end);
    String article = WordScan.lower(text, word, end);
    if (article.equals("a") && now == Onset.VOWEL) {
      replace(word, text.substring(word, end) + "n" + text.charAt(end));
    } else if (article.equals("an") && now == Onset.CONSONANT) {
      replace(word, text.substring(word, end - 1) + text.charAt(end));
    }
    return true;
  }

  private void replace(int word, String instead) {
    from = word;
    before = instead;
  }

  private static String cased(String small, boolean upper) {
    return upper ? small.toUpperCase(Locale.ROOT) : small;
  }

  private boolean isUpper(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Letters.isLower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The document's own: what stands most often between two letters; curly if there is none. */
  private char apostrophe() {
    if (apostrophe == 0) {
      int straight = 0;
      int curly = 0;
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        if ((c == '\'' || c == '\u2019')
            && Letters.isWord(text.charAt(i - 1))
            && Letters.isWord(text.charAt(i + 1))) {
          if (c == '\'') {
            straight++;
          } else {
            curly++;
          }
        }
      }
      apostrophe = straight > curly ? '\'' : '\u2019';
    }
    return apostrophe;
  }
}
