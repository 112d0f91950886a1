package io.github.copydesk.style;

/** Tells by what stands between two spellings of a name that the text gives them side by side. */
final class Glosses {

  /** So much may stand between two spellings of one name that are given side by side. */
  private static final int LONGEST_JOINT = 18;

  /** So much may stand between two names, or a given name more, of which one explains the other. */
  static final int LONGEST_APPOSITION = 28;

  private static final WordKinds JOINTS = WordKinds.read("glosses.tsv");

  private static final WordShapes OR = JOINTS.shapes("or");

  private Glosses() {}

  /** Whether a word, in any case, parts two spellings. */
  static boolean isOr(String text, int from, int to) {
    return OR.mayHave(text, from, to) && JOINTS.is("or", WordScan.lower(text, from, to));
  }

  /**
   * Whether two spellings have a comma, a mark, {@code or}, {@code and}, {@code not} or blanks in a
   * line between them alone. Written alike they would say nothing: {@code Aliyev and Aliyev are two
   * men}.
   */
  static boolean isAlternative(String text, int from, int to) {
    if (to - from > LONGEST_JOINT) {
      return false;
    }
    int start = from + (text.charAt(from) == ',' ? 1 : 0);
    String joint = text.substring(start, to);
    String mark = joint.strip();
    return mark.isEmpty()
        ? joint.indexOf('\n') < 0 || start > from
        : JOINTS.is("or", mark) || (start == from && JOINTS.is("and", mark));
  }

  /**
   * Whether a comma or a bracket and a few words are between two full names of one person, which is
   * how the one explains the other: {@code Sviatlana Tsikhanouskaya, in Russian Svetlana
   * Tikhanovskaya}.
   */
  static boolean isApposition(String text, int from, int to) {
    boolean opens = text.charAt(from) == ',' || text.startsWith("(", from + 1);
    boolean near = to - from <= LONGEST_APPOSITION && opens;
    return near && text.substring(from, to).chars().noneMatch(c -> ".;:!?\n".indexOf(c) >= 0);
  }
}
