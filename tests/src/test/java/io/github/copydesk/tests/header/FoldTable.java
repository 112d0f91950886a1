package io.github.copydesk.tests.header;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the tables of letters with marks, {@code folds.tsv}, of the header reader and of the date
 * reader, from the decompositions of Unicode as the JDK has them.
 *
 * <pre>{@code
 * mvn -q -pl tests -am test-compile
 * mvn -q -pl tests exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.copydesk.tests.header.FoldTable -Dexec.args="header FILE"
 * }</pre>
 */
final class FoldTable {

  /** The header reader folds all alphabets by table, and signs that stand for letters. */
  private static final int END = 0x2180;

  /** The date reader folds Latin, Greek, Cyrillic and Armenian. */
  private static final int LOW_END = 0x590;

  private static final int HIGH = 0x1E00;
  private static final int HIGH_END = 0x2000;

  private FoldTable() {}

  public static void main(String[] args) throws IOException {
    String table = args[0].equals("date") ? dates() : header();
    Files.writeString(Path.of(args[1]), table, StandardCharsets.UTF_8);
  }

  /** Returns the table of the header reader: compatibility forms too, and letters with a stroke. */
  static String header() {
    Map<String, StringBuilder> table = new TreeMap<>();
    for (char c = 0x80; c < END; c++) {
      String folded = compatible(c);
      boolean letter = c >= LOW_END || (Character.isLetter(c) && c != 'ß' && c != 'ʼ');
      boolean marked = letter && !folded.isEmpty() && changes(c, folded);
      if (marked) {
        table.computeIfAbsent(folded, k -> new StringBuilder()).append(c);
      }
    }
    return "# Letters that fold to another letter than their small one: the folded form, then the"
        + " letters. Two letters: folded at run time.\n"
        + "# Made by FoldTable in the tests from the decompositions of Unicode; do not edit.\n"
        + lines(table);
  }

  /** Returns the table of the date reader: canonical forms, and Vietnamese and old Greek too. */
  static String dates() {
    Map<String, StringBuilder> table = new TreeMap<>();
    for (char c = 0x80; c < HIGH_END; c = c + 1 == LOW_END ? HIGH : (char) (c + 1)) {
      char small = Character.toLowerCase(c);
      String split = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
      String folded = String.valueOf(Character.toLowerCase(split.charAt(0)));
      boolean own = small == 'ø' || folded.equals("ø") || folded.equals("ʹ");
      if (Character.isLetter(c) && !own && changes(c, folded)) {
        table.computeIfAbsent(folded, k -> new StringBuilder()).append(c);
      }
    }
    return "# Letters with marks: the small letter without them, then the letters that fold to it.\n"
        + "# Made by FoldTable in the tests from the decompositions of Unicode; do not edit.\n"
        + lines(table);
  }

  private static String compatible(char c) {
    StringBuilder bare = new StringBuilder();
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        bare.append(stroke(part));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Letters that carry their mark inside, which no decomposition takes off. */
  private static char stroke(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ı' -> 'i';
      case 'ς', 'Ϲ' -> 'σ';
      case 'ʼ' -> '\'';
      default -> c;
    };
  }

  private static boolean changes(char c, String folded) {
    return !folded.equals(String.valueOf(Character.toLowerCase(c)));
  }

  private static String lines(Map<String, StringBuilder> table) {
    StringBuilder lines = new StringBuilder();
    table.forEach((to, from) -> lines.append(to).append('\t').append(from).append('\n'));
    return lines.toString();
  }
}
