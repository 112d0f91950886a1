package io.github.copydesk.character;

import io.github.copydesk.rows.Rows;
import io.github.copydesk.text.Redline;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repairs Turkish, Czech, Polish, Hungarian, Romanian or Serbo-Croatian of a page of single bytes
 * that was read in windows-1252, {@code yaptýðý} for {@code yaptığı}. Only in a text that is said
 * to be of the language: it has none of the letters that are its own, some that it never has, and
 * next to none of third languages.
 */
final class LatinPage {

  private static final int ENOUGH = 6;
  private static final int DIFFERENT = 2;

  /** Of so many strange letters one may be of a third language. */
  private static final int STRANGE = 8;

  /** In Latin-1 signs stand before the letters. */
  private static final char FIRST_LETTER = '\u00c0';

  /** The languages of the table, which is not read for others. */
  private static final Set<String> LANGUAGES =
      Set.of("tr", "az", "cs", "pl", "hu", "ro", "hr", "sr", "bs");

  private record Page(String seen, String meant, String own) {

    /** Which of the letters that are seen stands here, -1 if none. */
    int strange(String text, int at) {
      char c = text.charAt(at);
      return c >= FIRST_LETTER || isInWord(text, at) ? seen.indexOf(c) : -1;
    }
  }

  private static final class Pages {
    static final Map<String, Page> ALL = read();

    private static Map<String, Page> read() {
      Map<String, Page> all = new HashMap<>();
      for (String[] row : Rows.read(LatinPage.class, "latin-pages.tsv")) {
        for (String language : row[0].split(" ")) {
          all.put(language, new Page(row[1], row[2], row[3]));
        }
      }
      return all;
    }
  }

  private LatinPage() {}

  /** Returns whether {@code text}, of this language, was read by the wrong page. */
  static boolean isDamaged(String text, Locale language) {
    Page page = page(language);
    return page != null && isDamaged(text, page);
  }

  static Redline repair(String text, Locale language) {
    Page page = page(language);
    if (page == null || !isDamaged(text, page)) {
      return Redline.unchanged(text);
    }
    Redline.Builder builder = Redline.builder(text);
    for (int i = 0; i < text.length(); i++) {
      int strange = text.charAt(i) < 0x80 ? -1 : page.strange(text, i);
      if (strange >= 0) {
        builder.replace(i, i + 1, page.meant().substring(strange, strange + 1), Mojibake.RULE);
      }
    }
    return builder.build();
  }

  private static @Nullable Page page(Locale language) {
    String code = language.getLanguage();
    return LANGUAGES.contains(code) ? Pages.ALL.get(code) : null;
  }

  private static boolean isDamaged(String text, Page page) {
    int found = 0;
    int foreign = 0;
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || page.own().indexOf(c) >= 0) {
        continue;
      }
      if (page.meant().indexOf(c) >= 0) {
        return false;
      }
      int strange = page.strange(text, i);
      if (strange >= 0) {
        found++;
        kinds |= 1 << strange;
      } else if (Character.isLetter(c)) {
        foreign++;
      }
    }
    return found >= ENOUGH && Integer.bitCount(kinds) >= DIFFERENT && foreign * STRANGE <= found;
  }

  /**
   * Whether a sign stands for a letter: {@code powiedzia³}, {@code s¹}, {@code ºi}, not {@code km³}
   * and {@code nº}.
   */
  private static boolean isInWord(String text, int at) {
    if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      return true;
    }
    char sign = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    boolean closes = Character.isLetter(before) || (before > '\u00a0' && before < FIRST_LETTER);
    return switch (sign) {
      case '\u00b3' -> closes && before != 'm';
      case '\u00ba' -> closes && at > 1 && Character.isLetter(text.charAt(at - 2));
      default -> closes;
    };
  }
}
