package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes for a spelling in whichever text of its language it stands. It is found out
 * once and remembered with the spelling, so that of each place only that is asked which stands
 * around it.
 *
 * @param style the style that it is of; null if there is none
 * @param majority whether it is what most documents write
 * @param word as {@link Hit#word}
 * @param house what the house writes in title case; the spelling itself if it has nothing to say
 * @param fullName of a person, the same for all spellings; null of others
 * @param open whether the book has the name and leaves it to the style
 * @param changes whether {@code house} is to be written
 * @param stays whether the spelling alone says that it is to stay all the same
 * @param governable whether the house's spelling would need an ending behind some words
 * @param manner how the parts are to be taken
 * @param parts what is replaced, from left to right
 * @param written what then stands there
 */
record Respelling(
    @Nullable HouseStyle style,
    boolean majority,
    String word,
    String house,
    @Nullable String fullName,
    boolean open,
    boolean changes,
    boolean stays,
    boolean governable,
    Manner manner,
    List<Part> parts,
    String written) {

  /** How a spelling is replaced. */
  enum Manner {
    /** As one; if that cannot be, nothing is written. */
    WHOLE,
    /** Word by word, each of them for itself. */
    WORDS,
    /** With an ending that takes the place of letters of the name. */
    DECLINED
  }

  /**
   * What is replaced, and what by.
   *
   * @param from where it begins, counted from the start of the spelling
   * @param to where it ends
   * @param same whether that stands there already
   * @param sound whether it begins with another sound, which words before it go by
   */
  record Part(int from, int to, String written, boolean same, boolean sound) {

    static Part of(String spelling, int from, int to, String written) {
      boolean same = to - from == written.length() && spelling.startsWith(written, from);
      return new Part(from, to, written, same, Clitics.isOther(spelling, from, to, written));
    }
  }

  boolean isOf(@Nullable HouseStyle other, boolean byMajority, String otherWord) {
    return style == other && majority == byMajority && word.equals(otherWord);
  }
}
