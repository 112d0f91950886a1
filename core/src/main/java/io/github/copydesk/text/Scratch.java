package io.github.copydesk.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that texts are put together in, kept for the next text: the array would be as large as the
 * text that is made of it, and as short-lived as anything. A few threads find one each; more of
 * them make their own.
 */
final class Scratch {

  private static final int KEPT = 8;

  /** So far apart that no two threads write to one line of a processor's cache. */
  private static final int APART = 32;

  /** Longer ones are not kept. */
  private static final int LONGEST = 1 << 15;

  private static final AtomicReferenceArray<char @Nullable []> SPARE =
      new AtomicReferenceArray<>(KEPT * APART);

  private Scratch() {}

  /** Returns an array with room for {@code length} characters, with anything in it. */
  static char[] take(int length) {
    if (length > LONGEST) {
      return new char[length];
    }
    char[] spare = SPARE.getAndSet(place(), null);
    return spare == null || spare.length < length ? new char[Math.max(length, 1024)] : spare;
  }

  /** Keeps an array that {@link #take} returned. */
  static void giveBack(char[] text) {
    if (text.length <= LONGEST) {
      SPARE.setRelease(place(), text);
    }
  }

  private static int place() {
    return ((int) Thread.currentThread().getId() & KEPT - 1) * APART;
  }
}
