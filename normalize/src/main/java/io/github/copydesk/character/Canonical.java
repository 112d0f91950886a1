package io.github.copydesk.character;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.copydesk.rows.Rows;
import io.github.copydesk.text.Redline;
import java.util.Arrays;

/** Writes text in normalisation form C, one edit for each cluster that is not. */
final class Canonical {

  static final String RULE = "character.nfc";

  /** Clusters longer than this are put in order by counting. */
  private static final int LONG = 256;

  private static final int CLASSES = 256;

  private Canonical() {}

  /** The classes of the code units, made when the first text is looked at. */
  private static final class Units {
    /** 0 for a unit without interest, 1 for a mark that may follow a starter, 2 for a suspect. */
    static final byte[] KINDS = read();

    private static byte[] read() {
      byte[] kinds = new byte[0x10000];
      for (String[] row : Rows.read(Canonical.class, "composition.tsv")) {
        byte kind = (byte) (row[2].equals("mark") ? 1 : 2);
        Arrays.fill(kinds, Integer.parseInt(row[0], 16), Integer.parseInt(row[1], 16) + 1, kind);
      }
      return kinds;
    }
  }

  /**
   * Adds to the word of each unit that can be part of wrong order or composition what it is: a
   * mark, which only another mark before it can make wrong, or a suspect.
   */
  static void mark(int[] words, int mark, int suspect) {
    byte[] kinds = Units.KINDS;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] != 0) {
        words[c] |= kinds[c] == 1 ? mark : suspect;
      }
    }
  }

  static boolean isSuspect(char c) {
    return Units.KINDS[c] != 0;
  }

  /** Returns whether the cluster around {@code at} is not in normalisation form C. */
  static boolean isDamaged(String text, int at) {
    int start = clusterStart(text, at, 0);
    int end = clusterEnd(text, at);
    if (isTyped(text, start, end)) {
      return false;
    }
    if (isMarkedLetter(text, start, end)) {
      char mark = text.charAt(start + 1);
      return normalizer().composePair(text.charAt(start), mark) >= 0
          || normalizer().getDecomposition(mark) != null;
    }
    String cluster = text.substring(start, end);
    // ICU looks at such a cluster in quadratic time.
    return end - start > LONG
        ? !compose(cluster).equals(cluster)
        : !normalizer().isNormalized(cluster);
  }

  /**
   * Whether a cluster is a plain letter with one mark, as nearly all are: no object is made of it.
   * The mark of a letter that has one already may have to go before that.
   */
  private static boolean isMarkedLetter(String text, int start, int end) {
    char letter = text.charAt(start);
    return end - start == 2
        && Units.KINDS[letter] == 0
        && !Character.isSurrogate(text.charAt(start + 1))
        && Normalizer2.getNFDInstance().getDecomposition(letter) == null;
  }

  static Redline repair(String text) {
    Redline.Builder builder = null;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i < end || Units.KINDS[text.charAt(i)] == 0) {
        continue;
      }
      int start = clusterStart(text, i, end);
      end = clusterEnd(text, i);
      if (isTyped(text, start, end)) {
        continue;
      }
      String before = text.substring(start, end);
      String after = compose(before);
      if (!after.equals(before)) {
        builder = builder == null ? Redline.builder(text) : builder;
        addMinimal(builder, start, before, after);
      }
    }
    return builder == null ? Redline.unchanged(text) : builder.build();
  }

  /**
   * Returns whether the cluster is part of a Hebrew, Arabic or Indic word. There the keyboards
   * themselves write what form C excludes or orders otherwise (nukta letters, a hamza above, the
   * points of a letter), so it is sound text, and stays.
   */
  private static boolean isTyped(String text, int start, int end) {
    char c = text.charAt(start);
    if (c < 0x590 || c >= 0xE00 || end - start > LONG) {
      return false;
    }
    return (start > 0 && isOfWord(text.charAt(start - 1), c))
        || (end < text.length() && isOfWord(text.charAt(end), c));
  }

  private static boolean isOfWord(char neighbour, char c) {
    return neighbour >>> 7 == c >>> 7
        && Character.getType(neighbour) != Character.OTHER_PUNCTUATION;
  }

  private static Normalizer2 normalizer() {
    return Normalizer2.getNFCInstance();
  }

  private static int clusterStart(String text, int at, int least) {
    int start = at;
    while (start > least) {
      int c = text.codePointAt(start);
      if (normalizer().hasBoundaryBefore(c)) {
        return start;
      }
      start -= Character.charCount(text.codePointBefore(start));
    }
    return Math.max(start, least);
  }

  static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (normalizer().hasBoundaryBefore(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static String compose(String cluster) {
    return cluster.length() > LONG ? joined(ordered(cluster)) : normalizer().normalize(cluster);
  }

  /**
   * Returns the cluster decomposed and in canonical order, in linear time. ICU inserts each mark at
   * its place, which takes quadratic time for marks in falling order by the million.
   */
  private static String ordered(String cluster) {
    Normalizer2 decomposer = Normalizer2.getNFDInstance();
    StringBuilder out = new StringBuilder(cluster.length() * 2);
    int[] marks = new int[LONG];
    int count = 0;
    int last = -1;
    String parts = null;
    for (int at = 0, point; at < cluster.length(); at += Character.charCount(point)) {
      point = cluster.codePointAt(at);
      parts = point == last ? parts : decomposer.getDecomposition(point);
      last = point;
      int length = parts == null ? 1 : parts.length();
      for (int i = 0, part; i < length; i += Character.charCount(part)) {
        part = parts == null ? point : parts.codePointAt(i);
        if (count == marks.length) {
          marks = Arrays.copyOf(marks, count * 2);
        }
        count = add(out, marks, count, part);
        if (parts == null) {
          break;
        }
      }
    }
    flush(out, marks, count);
    return out.toString();
  }

  /** Joins what is decomposed and in order, by the algorithm of the Unicode standard, 3.11. */
  private static String joined(String text) {
    int[] points = new int[text.length()];
    int[] orders = new int[text.length()];
    int starter = -1;
    int length = 0;
    for (int at = 0, point; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      int order = UCharacter.getCombiningClass(point);
      boolean free =
          length - 1 == starter || (orders[length - 1] != 0 && orders[length - 1] < order);
      int joined = starter >= 0 && free ? normalizer().composePair(points[starter], point) : -1;
      if (joined >= 0) {
        points[starter] = joined;
        continue;
      }
      if (order == 0) {
        starter = length;
      }
      orders[length] = order;
      points[length++] = point;
    }
    return new String(points, 0, length);
  }

  /** Adds a starter after the marks before it, or a mark to those, and returns their number. */
  private static int add(StringBuilder out, int[] marks, int count, int point) {
    if (UCharacter.getCombiningClass(point) != 0) {
      marks[count] = point;
      return count + 1;
    }
    flush(out, marks, count);
    out.appendCodePoint(point);
    return 0;
  }

  private static void flush(StringBuilder out, int[] marks, int count) {
    int[] starts = new int[CLASSES + 1];
    for (int i = 0; i < count; i++) {
      starts[UCharacter.getCombiningClass(marks[i]) + 1]++;
    }
    for (int i = 0; i < CLASSES; i++) {
      starts[i + 1] += starts[i];
    }
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[starts[UCharacter.getCombiningClass(marks[i])]++] = marks[i];
    }
    for (int point : sorted) {
      out.appendCodePoint(point);
    }
  }

  private static void addMinimal(Redline.Builder builder, int start, String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    if (splitsPair(before, head) || splitsPair(after, head)) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    if (splitsPair(before, before.length() - tail) || splitsPair(after, after.length() - tail)) {
      tail--;
    }
    builder.replace(
        start + head,
        start + before.length() - tail,
        after.substring(head, after.length() - tail),
        RULE);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
