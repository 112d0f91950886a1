package io.github.copydesk.name;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Why two names are one or are not.
 *
 * @param reason the same in words
 * @param presses as {@link Match#presses}
 */
record Explanation(String reason, List<String> presses) {

  private static final int MOST_DIFFERENCES = 6;

  /** Returns the reason for the verdict an alignment gave. */
  static Explanation of(Alignment alignment) {
    List<String> presses = new ArrayList<>(2);
    String reason = reason(alignment, presses);
    return new Explanation(reason, presses);
  }

  private static String reason(Alignment alignment, List<String> presses) {
    NameParts a = alignment.a;
    NameParts b = alignment.b;
    if (alignment.exonyms) {
      return a.names() + " and " + b.names() + " are one place";
    }
    StringJoiner reasons = new StringJoiner("; ");
    for (int i = 0; i < a.count; i++) {
      int j = alignment.partner[i];
      if (j >= 0) {
        String word = i == alignment.listed ? listed(a, i, b, j) : word(a, i, b, j, presses);
        if (alignment.bare) {
          word = endings(a.whole(i), b.whole(j));
        }
        if (!word.isEmpty()) {
          reasons.add(word);
        }
      }
    }
    if (alignment.worst > 100) {
      return unmatched(alignment, reasons);
    }
    initials(reasons, alignment);
    leftOut(reasons, a, alignment.partner, alignment.maybe);
    leftOut(reasons, b, alignment.ofB(alignment.partner), alignment.ofB(alignment.maybe));
    return reasons.length() == 0 ? "the same but for case or order" : reasons.toString();
  }

  private static String unmatched(Alignment alignment, StringJoiner reasons) {
    String left = free(alignment.a, alignment.partner, alignment.maybe);
    String right =
        free(alignment.b, alignment.ofB(alignment.partner), alignment.ofB(alignment.maybe));
    if (left.isEmpty() && right.isEmpty()) {
      return reasons.length() == 0 ? "too far apart" : "too far apart: " + reasons;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return "nothing of " + (left.isEmpty() ? right : left) + " in the other";
    }
    return "no reading of " + left + " meets one of " + right;
  }

  private static void initials(StringJoiner reasons, Alignment alignment) {
    for (int i = 0; i < alignment.a.count; i++) {
      int j = alignment.maybe[i];
      if (j >= 0) {
        String word = alignment.a.word(i);
        String other = alignment.b.word(j);
        boolean initial = alignment.a.kind[i] == NameParts.INITIAL;
        if (!word.equalsIgnoreCase(other)) {
          reasons.add(initial ? word + ". may be " + other : other + ". may be " + word);
        }
      }
    }
  }

  private static String free(NameParts parts, int[] partner, int[] maybe) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < parts.count; i++) {
      if (partner[i] < 0 && maybe[i] < 0 && parts.kind[i] <= NameParts.INITIAL) {
        words.add(parts.kind[i] == NameParts.INITIAL ? parts.word(i) + "." : parts.word(i));
      }
    }
    return words.toString();
  }

  private static void leftOut(StringJoiner reasons, NameParts parts, int[] partner, int[] maybe) {
    String words = free(parts, partner, maybe);
    if (!words.isEmpty()) {
      reasons.add(words + " left out");
    }
  }

  private static String listed(NameParts a, int i, NameParts b, int j) {
    String said = Equivalents.meetAsPlaceWords(a, i, b, j) ? "word in two languages" : "given name";
    return a.word(i) + " = " + b.word(j) + ": one " + said;
  }

  private static String endings(String a, String b) {
    return a.equalsIgnoreCase(b) ? "" : a + " = " + b + " but for endings beside a kind of place";
  }

  /** Returns why one word is another, empty if they are written alike. */
  private static String word(NameParts a, int i, NameParts b, int j, List<String> presses) {
    if (a.word(i).equalsIgnoreCase(b.word(j))) {
      return "";
    }
    Reading left = Reading.withStarts(a.text, a.start[i], a.end[i], a.prior(i));
    Reading right = Reading.withStarts(b.text, b.start[j], b.end[j], b.prior(j));
    if (left == null || right == null) {
      return "";
    }
    int[] best = SoundDistance.bestPaths(left, right);
    String word = a.word(i) + " = ";
    String other = b.word(j);
    if (best[2] > TokenMatch.limit(left, right) && Equivalents.meet(a.lines(i), b.lines(j))) {
      return word + other + ": one name in two languages";
    }
    String press = left.system(best[0]);
    String otherPress = right.system(best[1]);
    if (presses.isEmpty()) {
      presses.add(press);
      presses.add(otherPress);
    }
    String head = press + ' ' + word + otherPress + ' ' + other;
    if (left.table != right.table) {
      return head;
    }
    List<String> differences = differences(left, best[0], a.end[i], right, best[1], b.end[j], a, b);
    return differences.isEmpty() ? head : head + ": " + String.join(", ", differences);
  }

  private static List<String> differences(
      Reading a, int p, int endA, Reading b, int q, int endB, NameParts na, NameParts nb) {
    List<int[]> steps = SoundDistance.steps(a.paths()[p], b.paths()[q]);
    int[] startsA = a.starts(p);
    int[] startsB = b.starts(q);
    List<String> found = new ArrayList<>();
    int k = 0;
    while (k < steps.size() && found.size() < MOST_DIFFERENCES) {
      int next = k + 1;
      while (next < steps.size() && !boundary(steps.get(next), startsA, startsB)) {
        next++;
      }
      String left = piece(na.text, steps, k, next, 0, startsA, endA);
      String right = piece(nb.text, steps, k, next, 1, startsB, endB);
      if (!left.equals(right)) {
        String tail = tail(na.text, steps, next, startsA, endA);
        boolean ending = k > 0 && (next == steps.size() || !tail.isEmpty());
        String difference = ending ? "-" + left + tail + "/-" + right + tail : left + "/" + right;
        if (!found.contains(difference)) {
          found.add(difference);
        }
      }
      k = next;
    }
    return found;
  }

  /** Returns the one letter that follows to the end of the word, empty if more do or none. */
  private static String tail(String text, List<int[]> steps, int next, int[] starts, int end) {
    int at = next < steps.size() ? steps.get(next)[0] : starts.length;
    int begin = at < starts.length ? starts[at] : end;
    return end - begin == 1 ? NameParts.lower(text, begin, end) : "";
  }

  /** Tells whether a letter group begins on both sides here. */
  private static boolean boundary(int[] step, int[] startsA, int[] startsB) {
    int i = step[0];
    int j = step[1];
    return i < startsA.length
        && j < startsB.length
        && (i == 0 || startsA[i] != startsA[i - 1])
        && (j == 0 || startsB[j] != startsB[j - 1]);
  }

  private static String piece(
      String text, List<int[]> steps, int from, int to, int side, int[] starts, int end) {
    int first = steps.get(from)[side];
    int last = to < steps.size() ? steps.get(to)[side] : starts.length;
    int begin = first < starts.length ? starts[first] : end;
    int stop = last < starts.length ? starts[last] : end;
    return NameParts.lower(text, begin, Math.max(begin, stop));
  }
}
