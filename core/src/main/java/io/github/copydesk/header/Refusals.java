package io.github.copydesk.header;

import io.github.copydesk.table.Units;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that were read and are no header or credit. What a line is depends on nothing but
 * itself and what stands around it, so that the next round need not read it again; and if all of
 * them would be met unchanged, there need be no next round.
 */
final class Refusals {

  /** What stood around a line: it was read from the head, not from the foot. */
  static final int HEAD = 1;

  /** A story stands below it, or above it at the foot. */
  static final int STORY = 2;

  /** Nothing stands below it. */
  static final int LAST = 4;

  /** It is longer than what was looked at. */
  static final int LONG = 8;

  /** As much as all the cuts of a round can take off one line. */
  private static final int MOST_CUT = 4096;

  private final String text;
  private final Lines lines;

  /** The round before and the cuts between it and this one; null in the first round. */
  private final @Nullable Refusals before;

  private final @Nullable Redline cuts;

  /** Three numbers each: where it starts, where it ends and what stood around it. */
  private int[] refused = new int[24];

  private int size;

  Refusals(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.before = null;
    this.cuts = null;
  }

  Refusals(Refusals before, Redline cuts, Lines lines) {
    this.text = cuts.result();
    this.lines = lines;
    this.before = before;
    this.cuts = cuts;
  }

  void add(int from, int end, int context) {
    if (size + 3 > refused.length) {
      refused = Arrays.copyOf(refused, refused.length * 2);
    }
    refused[size++] = from;
    refused[size++] = end;
    refused[size++] = context;
  }

  /** Whether the same line was refused in the round before, with the same things around it. */
  boolean isKnown(int from, int end, int context) {
    if (before == null || cuts == null || before.size == 0) {
      return false;
    }
    int oldFrom = cuts.toSource(from);
    int oldEnd = cuts.toSource(end - 1) + 1;
    for (int i = 0; i < before.size; i += 3) {
      if (before.refused[i] == oldFrom
          && before.refused[i + 1] == oldEnd
          && before.refused[i + 2] == context) {
        return oldEnd - oldFrom == end - from && isAboveTheSame(before, cuts, end, oldEnd, context);
      }
    }
    return false;
  }

  /** Whether the line below that can say more of an author is the one of the round before. */
  private boolean isAboveTheSame(Refusals old, Redline made, int end, int oldEnd, int context) {
    int next = lines.skipBlank(end);
    return (context & (HEAD | LONG)) != HEAD
        || next >= text.length()
        || lines.isLonger(next, HeadReader.LONGEST_PLACES)
        || made.toSource(next) == old.lines.skipBlank(oldEnd);
  }

  /**
   * Whether a second round would meet the very lines that this one refused, with the same things
   * around them, and so find nothing. Then the text need not be put together to be read again.
   */
  boolean isSettled(List<Edit> edits, int storyStart) {
    for (int i = 0; i < size; i += 3) {
      int from = refused[i];
      int end = refused[i + 1];
      boolean isLong = (refused[i + 2] & LONG) != 0;
      for (Edit edit : edits) {
        if ((edit.start() < end && edit.end() > from)
            || (isLong && isBeside(edit, i))
            || isBaredLabel(edit, from, end)) {
          return false;
        }
      }
      if (!isLong
          && (refused[i + 2] != contextAfter(edits, i, storyStart) || isAboveOther(edits, i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an edit shortens a long line in the part that was not looked at: behind it when it was
   * read from the head, before it when it was read from the foot.
   */
  private boolean isBeside(Edit edit, int line) {
    boolean head = (refused[line + 2] & HEAD) != 0;
    return head
        ? edit.start() >= refused[line + 1]
            && lines.isOneLine(refused[line + 1], edit.start(), MOST_CUT)
        : edit.end() <= refused[line] && lines.isOneLine(edit.start(), refused[line], MOST_CUT);
  }

  /**
   * Whether a cut makes a line of what may be a label above its value: {@code date 2020-10
   * Updated}, above {@code 2 hours ago}.
   */
  private boolean isBaredLabel(Edit edit, int from, int end) {
    return edit.end() == from
        && end - from <= StackedReader.LONGEST_LABEL
        && !Lines.isBreak(text.charAt(from - 1));
  }

  /**
   * Whether the cuts put a short line below an author or a label, as which both were not read: they
   * took what stood between {@code Jane Roe} and {@code Harbour correspondent}.
   */
  private boolean isAboveOther(List<Edit> edits, int line) {
    int from = refused[line];
    int end = refused[line + 1];
    if ((refused[line + 2] & HEAD) == 0 || end - from > HeadReader.LONGEST_PLACES) {
      return false;
    }
    int next = skipBlankAndCuts(edits, end);
    return next < text.length()
        && next != lines.skipBlank(end)
        && !isLongAfter(edits, next, HeadReader.LONGEST_PLACES);
  }

  private int contextAfter(List<Edit> edits, int line, int storyStart) {
    if ((refused[line + 2] & HEAD) == 0) {
      int story = skipBlankAndCuts(edits, storyStart);
      return refused[line] > storyStart && story < refused[line] ? STORY : 0;
    }
    int next = skipMark(edits, skipBlankAndCuts(edits, refused[line + 1]));
    boolean last = next >= text.length();
    return HEAD
        | (!last && isLongAfter(edits, next, HeadReader.SHORTEST_STORY) ? STORY : 0)
        | (last ? LAST : 0);
  }

  /** As {@link Lines#skipMark} when the cuts are made. */
  private int skipMark(List<Edit> edits, int at) {
    int behind = at < text.length() ? skipCuts(edits, at + 1) : at;
    boolean mark =
        behind < text.length()
            && Lines.isBreak(text.charAt(behind))
            && !Units.isLetterOrDigit(text.charAt(at));
    return mark ? skipBlankAndCuts(edits, behind) : at;
  }

  private int skipBlankAndCuts(List<Edit> edits, int from) {
    int at = skipCuts(edits, from);
    int cut = nextCut(edits, at);
    while (at < text.length() && Tokens.isBlank(text.charAt(at))) {
      at++;
      if (at >= cut) {
        at = skipCuts(edits, at);
        cut = nextCut(edits, at);
      }
    }
    return at;
  }

  private static int skipCuts(List<Edit> edits, int from) {
    int at = from;
    for (Edit edit : edits) {
      if (edit.start() <= at && edit.end() > at) {
        at = edit.end();
      }
    }
    return at;
  }

  /** Whether a line is longer than {@code most} when the cuts are made. */
  private boolean isLongAfter(List<Edit> edits, int from, int most) {
    int length = 0;
    int at = from;
    int cut = nextCut(edits, at);
    for (int count = 1; at < text.length() && !Lines.isBreak(text.charAt(at)); count++) {
      length = Tokens.isBlank(text.charAt(at)) ? length : count;
      if (length > most) {
        return true;
      }
      at++;
      if (at >= cut) {
        at = skipCuts(edits, at);
        cut = nextCut(edits, at);
      }
    }
    return false;
  }

  /** Where the first cut starts that does not end before {@code from}. */
  private static int nextCut(List<Edit> edits, int from) {
    int next = Integer.MAX_VALUE;
    for (Edit edit : edits) {
      next = edit.end() > from ? Math.min(next, edit.start()) : next;
    }
    return next;
  }
}
