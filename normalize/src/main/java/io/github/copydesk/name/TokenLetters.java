package io.github.copydesk.name;

import org.jspecify.annotations.Nullable;

/** The letters of one token in the numbers of the table for its script. */
final class TokenLetters {

  /** Tokens with more letters than this are not read; they match their exact like only. */
  static final int LONGEST = 48;

  /** What the tables know a soft sign by. */
  private static final char SOFT = '\u02B9';

  /** The mark of sounds that Hebrew has no letter for; typed as an apostrophe as often. */
  private static final char GERESH = '\u05F3';

  final ReadingTable table;

  /** From 1 to {@link #count}; an edge before and one after. */
  final byte[] numbers;

  final int count;

  private TokenLetters(ReadingTable table, String text, int start, int end) {
    this.table = table;
    int room = Math.min(end - start, LONGEST + 1);
    numbers = new byte[room + 2];
    int n = 0;
    for (int i = start; i < end && n < room; i++) {
      int letter = letterAt(text, start, end, i);
      if (letter > 0) {
        numbers[++n] = (byte) letter;
      }
    }
    count = n;
  }

  /** Returns the letters of a token, null where no table knows its script. */
  static @Nullable TokenLetters of(String text, int start, int end) {
    ReadingTable table = tableOf(text, start, end);
    return table == null ? null : new TokenLetters(table, text, start, end);
  }

  private static @Nullable ReadingTable tableOf(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        return ReadingTables.LATIN;
      }
      if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        return ReadingTables.of(c);
      }
    }
    return null;
  }

  /** An apostrophe counts only where it closes the word and stands for a soft n or t. */
  private int letterAt(String text, int start, int end, int i) {
    char c = text.charAt(i);
    if (c == GERESH) {
      return table.letterOf('\'');
    }
    if (c == '\'' && i == end - 1 && i > start) {
      int before = text.charAt(i - 1) | 0x20;
      return before == 'n' || before == 't' ? table.letterOf(SOFT) : ReadingTable.SKIP;
    }
    return table.letterOf(c);
  }

  boolean readable() {
    return count > 0 && count <= LONGEST;
  }

  /** Returns where in the text each letter stands, the first at 0. */
  int[] positions(String text, int start, int end) {
    int[] at = new int[count];
    int n = 0;
    for (int i = start; i < end && n < count; i++) {
      if (letterAt(text, start, end, i) > 0) {
        at[n++] = i;
      }
    }
    return at;
  }

  /** Adds to {@code prior} what the letters say against each system. */
  void weigh(int[] prior) {
    for (int i = 1; i <= count && count <= LONGEST; i++) {
      int node = table.step(numbers[i]);
      for (int j = i; table.leadsToCue(node); node = table.step(node, numbers[++j])) {
        for (ReadingTable.Rule cue : table.cues(node)) {
          if (cue.fits(numbers, i)) {
            add(cue.penalties, prior);
          }
        }
        if (j == count) {
          break;
        }
      }
    }
  }

  private static void add(int[] penalties, int[] prior) {
    for (int s = 0; s < ReadingTable.MOST_SYSTEMS; s++) {
      prior[s] += penalties[s];
    }
  }
}
