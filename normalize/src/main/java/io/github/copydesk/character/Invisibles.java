package io.github.copydesk.character;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import io.github.copydesk.text.Redline;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out characters that nobody sees and nothing needs, and what stands for a picture that did
 * not come along, and puts windows-1252 or -1250 for C1 controls. A text of nothing but such
 * characters is left alone: there is nothing to repair.
 */
final class Invisibles {

  static final String SOFT_HYPHEN = "character.soft-hyphen";
  static final String ZERO_WIDTH = "character.zero-width";
  static final String BOM = "character.bom";
  static final String CONTROL = "character.control";
  static final String BIDI = "character.bidi";
  static final String OBJECT = "character.object";
  static final String REPLACEMENT_FLAG = "flag.replacement-character";

  /** The high surrogate of tag characters. */
  static final char TAGS = '\uDB40';

  /** Ranges of all units that {@link #mark} marks. */
  private static final int[] UNITS = {
    0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x61C, 0x61C, 0x180E, 0x180E,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFD,
    0xDB40, 0xDB40
  };

  /** Bytes 80 to 9F as windows-1252 and windows-1250 show them; a blank where they have nothing. */
  private static final String WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /** Stands for three dots in windows-1252, and ends a line where computers of one maker wrote. */
  private static final char NEXT_LINE = '\u0085';

  private static final String SENTENCE_ENDS = ".!?\u2026\u201d\"\u00bb)\u3002";

  private static final String CENTRAL = "€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź";

  /** Languages written in windows-1250. */
  private static final Set<String> CENTRAL_LANGUAGES =
      Set.of("pl", "cs", "sk", "hu", "sl", "hr", "bs", "sr", "ro", "sq");

  /** Scripts whose words are not parted by blanks; a zero-width space parts them. */
  private static final Set<Integer> UNSPACED =
      Set.of(
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.JAVANESE,
          UScript.BALINESE,
          UScript.TAI_LE,
          UScript.NEW_TAI_LUE);

  /** Scripts whose letters take other shapes with a joiner or a non-joiner. */
  private static final Set<Integer> JOINING =
      Set.of(
          UScript.ARABIC,
          UScript.SYRIAC,
          UScript.MONGOLIAN,
          UScript.NKO,
          UScript.MANDAIC,
          UScript.DEVANAGARI,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.BALINESE,
          UScript.JAVANESE);

  private static final int VIRAMA = 9;

  private final String text;
  private final boolean central;
  private final int[] undecidable;
  private final Redline.Builder builder;

  /** What goes but is not an edit yet, since more of the same may follow. */
  private int gone;

  private int goneEnd;
  private String goneRule = ZERO_WIDTH;

  /** Which bidi marks go; made at the first of them. */
  private @Nullable BitSet unbalanced;

  /** Whether next-line controls end the lines of the text, once that was asked for. */
  private boolean nextLineBreaks;

  private boolean nextLineSeen;

  private Invisibles(String text, Locale language) {
    this.text = text;
    this.central = CENTRAL_LANGUAGES.contains(language.getLanguage());
    this.undecidable = Undecidable.spans(text);
    this.builder = Redline.builder(text);
  }

  static void mark(int[] words, int role) {
    for (int i = 0; i < UNITS.length; i += 2) {
      for (int c = UNITS[i]; c <= UNITS[i + 1]; c++) {
        words[c] |= role;
      }
    }
  }

  /** Returns whether the unit may be taken out somewhere. */
  static boolean mayGo(char c) {
    for (int i = 0; i < UNITS.length; i += 2) {
      if (c >= UNITS[i] && c <= UNITS[i + 1]) {
        return c != '\uFFFD';
      }
    }
    return false;
  }

  static Redline repair(String text, Locale language) {
    if (CharacterScan.nextAlways(text, 0) < 0) {
      return Redline.unchanged(text);
    }
    return new Invisibles(text, language).repair();
  }

  private Redline repair() {
    int span = 0;
    for (int i = CharacterScan.nextAlways(text, 0);
        i >= 0;
        i = CharacterScan.nextAlways(text, i + 1)) {
      while (span < undecidable.length && undecidable[span + 1] <= i) {
        span += 2;
      }
      char c = text.charAt(i);
      boolean other = Canonical.isSuspect(c) && c != TAGS;
      boolean inside = span < undecidable.length && undecidable[span] <= i;
      if (!other && !inside && i >= goneEnd) {
        treat(i, c);
      }
    }
    flush();
    Redline line = builder.build();
    return line.isUnchanged() || isVisible(line.result()) ? line : Redline.unchanged(text);
  }

  private static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && !Character.isSpaceChar(c) && !mayGo(c)) {
        return true;
      }
    }
    return false;
  }

  private void treat(int at, char c) {
    switch (c) {
      case '\u00AD' -> softHyphen(at);
      case '\uFEFF' -> delete(at, at + 1, BOM);
      case '\uFFFC' -> delete(at, at + 1, OBJECT);
      case '\uFFFD' -> replacement(at);
      case '\u200B', '\u200C', '\u200D', '\u180E' -> goUnless(isNeeded(text, at), at, ZERO_WIDTH);
      case '\u200E', '\u200F', '\u061C' -> goUnless(isNeeded(text, at), at, BIDI);
      case '\uDB40' -> tag(at);
      default -> {
        if (c >= '\u0080' && c <= '\u009F') {
          c1(at, c);
        } else if (c < ' ' || c == '\u007F') {
          control(at, c);
        } else if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
          goUnless(!unbalanced().get(at), at, BIDI);
        } else {
          delete(at, at + 1, ZERO_WIDTH);
        }
      }
    }
  }

  /** Returns whether a joiner, mark or space without width has work to do where it stands. */
  private static boolean isNeeded(String text, int at) {
    return switch (text.charAt(at)) {
      case '\u200B' -> isUnspaced(before(text, at)) && isUnspaced(after(text, at));
      case '\u200C' -> isNonJoinerNeeded(text, at);
      case '\u200D' -> isJoinerNeeded(text, at);
      case '\u180E' -> script(before(text, at)) == UScript.MONGOLIAN;
      case '\u200E', '\u200F', '\u061C' -> isMarkNeeded(text, at);
      default -> false;
    };
  }

  /** Returns whether the invisible unit at {@code at} may have to go or to be flagged. */
  static boolean isDamage(String text, int at) {
    return !isNeeded(text, at);
  }

  /** Takes out a range, as one with what goes directly before it by the same rule. */
  private void delete(int start, int end, String rule) {
    if (start != goneEnd || !rule.equals(goneRule)) {
      flush();
      gone = start;
      goneRule = rule;
    }
    goneEnd = end;
  }

  private void replace(int start, int end, String replacement, String rule) {
    if (replacement.isEmpty()) {
      delete(start, end, rule);
    } else {
      flush();
      builder.replace(start, end, replacement, rule);
    }
  }

  private void flush() {
    if (gone < goneEnd) {
      builder.delete(gone, goneEnd, goneRule);
    }
    gone = goneEnd;
  }

  private void goUnless(boolean needed, int at, String rule) {
    if (!needed) {
      delete(at, at + 1, rule);
    }
  }

  /** A soft hyphen at the end of a line parts a word, and goes with the line break. */
  private void softHyphen(int at) {
    int end = at + 1;
    int line = text.startsWith("\r\n", end) ? end + 2 : text.startsWith("\n", end) ? end + 1 : end;
    boolean parted =
        line > end
            && Character.isLetter(before(text, at))
            && Character.isLowerCase(after(text, line - 1));
    end = parted ? line : end;
    delete(at, end, SOFT_HYPHEN);
  }

  private void replacement(int at) {
    if (at > 0 && text.charAt(at - 1) == '\uFFFD') {
      return;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '\uFFFD') {
      end++;
    }
    builder.flag(at, end, REPLACEMENT_FLAG);
  }

  /** Tags spell the region of a flag, after a black flag and up to the cancel tag. */
  private void tag(int at) {
    int c = text.codePointAt(at);
    if (!isTag(c)) {
      return;
    }
    if (isTag(before(text, at)) && at != goneEnd) {
      return;
    }
    int end = at;
    while (end + 1 < text.length() && isTag(text.codePointAt(end))) {
      end += 2;
    }
    if (before(text, at) != 0x1F3F4 || text.codePointBefore(end) != 0xE007F) {
      delete(at, end, ZERO_WIDTH);
    }
  }

  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  private void control(int at, char c) {
    if (c == '\u000B' || c == '\u000C') {
      boolean atBreak =
          before(text, at) == '\n'
              || after(text, at) == '\n'
              || after(text, at) == '\r'
              || before(text, at) < 0
              || after(text, at) < 0;
      replace(at, at + 1, atBreak ? "" : "\n", CONTROL);
    } else {
      delete(at, c == '\u001B' ? escapeEnd(at) : at + 1, CONTROL);
    }
  }

  /**
   * Returns the end of a terminal's colour sequence, {@code ESC [ 31 m}, or of the escape alone.
   */
  private int escapeEnd(int at) {
    int end = at + 1;
    if (end < text.length() && text.charAt(end) == '[') {
      do {
        end++;
      } while (end < text.length()
          && end < at + 32
          && (text.charAt(end) == ';' || (text.charAt(end) >= '0' && text.charAt(end) <= '9')));
      if (end < text.length()
          && (text.charAt(end) | 0x20) >= 'a'
          && (text.charAt(end) | 0x20) <= 'z') {
        return end + 1;
      }
    }
    return at + 1;
  }

  private void c1(int at, char c) {
    int i = c - 0x80;
    char western = WESTERN.charAt(i);
    char other = CENTRAL.charAt(i);
    char character = c == NEXT_LINE && nextLineBreaks() ? '\n' : western;
    if (western == ' ' || (other != ' ' && western != other && isCentral(at, western))) {
      character = other;
    }
    if (character == ' ') {
      delete(at, at + 1, CONTROL);
    } else if (!Character.isLetter(character) || !isAmongOthers(at)) {
      replace(at, at + 1, String.valueOf(character), CONTROL);
    }
  }

  /** Whether a letter of another script is beside, which no Western one is: a byte of it, maybe. */
  private boolean isAmongOthers(int at) {
    return isOther(before(text, at)) || isOther(after(text, at));
  }

  private static boolean isOther(int c) {
    return Character.isLetter(c) && script(c) != UScript.LATIN && script(c) != UScript.COMMON;
  }

  private boolean nextLineBreaks() {
    if (!nextLineSeen) {
      nextLineSeen = true;
      nextLineBreaks = endsLines();
    }
    return nextLineBreaks;
  }

  /**
   * Returns whether the next-line control ends the lines of the text: it has no other line breaks,
   * and wherever the control stands a line may begin, at least once behind the end of a sentence.
   */
  private boolean endsLines() {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return false;
    }
    boolean sentence = false;
    for (int at = text.indexOf(NEXT_LINE); at >= 0; at = text.indexOf(NEXT_LINE, at + 1)) {
      int next = after(text, at);
      if (Character.isLowerCase(next) || isBlank(next)) {
        return false;
      }
      sentence |= SENTENCE_ENDS.indexOf(before(text, at)) >= 0;
    }
    return sentence;
  }

  /**
   * Returns whether a control that is another letter in windows-1250 is that one. Without a word
   * from the caller, the neighbours tell: French has œ only before i, u and, first in a word, a few
   * others, and Ÿ hardly at all.
   */
  private boolean isCentral(int at, char western) {
    if (central) {
      return true;
    }
    int next = after(text, at);
    int last = before(text, at);
    return switch (western) {
      case 'œ' ->
          Character.isLetter(last)
              ? "uid".indexOf(next) < 0
              : Character.isLetter(next) && "uidscnt".indexOf(next) < 0;
      case 'Œ' -> Character.isLetter(next) && "uUiIdDsScCnN".indexOf(next) < 0;
      case 'Ÿ' -> !Character.isUpperCase(last) || Character.isLowerCase(next);
      default -> false;
    };
  }

  private static boolean isNonJoinerNeeded(String text, int at) {
    int last = before(text, at);
    int next = after(text, at);
    if (isVirama(last)) {
      return true;
    }
    boolean joinsNext = next >= 0 && isWordPart(next) && JOINING.contains(script(next));
    boolean joinsLast = last >= 0 && isWordPart(last) && JOINING.contains(script(last));
    // After a digit or a quotation mark Persian still writes its endings with a non-joiner.
    return joinsNext
        && (joinsLast || (script(next) == UScript.ARABIC && last > ' ' && !isBlank(last)));
  }

  private static boolean isJoinerNeeded(String text, int at) {
    int last = before(text, at);
    int next = after(text, at);
    if (isPictograph(next) && (isPictograph(last) || isPictographEnd(last))) {
      return true;
    }
    if (isVirama(last) || (last >= 0 && script(last) == UScript.ARABIC && isWordPart(last))) {
      return true;
    }
    return next >= 0
        && isWordPart(next)
        && JOINING.contains(script(next))
        && (script(next) == UScript.ARABIC
            || (last >= 0 && isWordPart(last) && JOINING.contains(script(last))));
  }

  /** A mark is junk only inside a word of letters that run from left to right. */
  private static boolean isMarkNeeded(String text, int at) {
    int last = before(text, at);
    int next = after(text, at);
    return last < 0
        || next < 0
        || !Character.isLetterOrDigit(last)
        || !Character.isLetterOrDigit(next)
        || isRightToLeft(last)
        || isRightToLeft(next);
  }

  private BitSet unbalanced() {
    BitSet marks = unbalanced;
    if (marks == null) {
      marks = new BitSet(text.length());
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        balance(start, end, marks);
        start = end + 1;
      }
      unbalanced = marks;
    }
    return marks;
  }

  /** Marks what has no counterpart in its paragraph, and all if nothing runs from the right. */
  private void balance(int start, int end, BitSet marks) {
    int[] open = new int[16];
    int depth = 0;
    boolean rightToLeft = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u202C' || c == '\u2069') {
        boolean closes = depth > 0 && text.charAt(open[depth - 1]) < '\u2066' == (c == '\u202C');
        if (closes) {
          depth--;
        } else {
          marks.set(i);
        }
      } else if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2068')) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
      } else if (c >= '\u0590') {
        rightToLeft |= isRightToLeft(text.codePointAt(i));
      }
    }
    for (int i = 0; i < depth; i++) {
      marks.set(open[i]);
    }
    if (!rightToLeft) {
      marks.set(start, end);
    }
  }

  private static boolean isRightToLeft(int c) {
    int direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isVirama(int c) {
    return c >= 0x900 && UCharacter.getCombiningClass(c) == VIRAMA;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    return c >= 0x0E00 && UNSPACED.contains(script(c));
  }

  private static boolean isPictograph(int c) {
    return c >= 0xA9 && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  /** A skin tone, a variation selector or a cancel tag: what may stand last in a pictograph. */
  private static boolean isPictographEnd(int c) {
    return c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xE007F;
  }

  private static int script(int c) {
    return c < 0x80 ? UScript.COMMON : UScript.getScript(c);
  }

  private static int before(String text, int at) {
    return at == 0 ? -1 : text.codePointBefore(at);
  }

  private static int after(String text, int at) {
    return at + 1 >= text.length() ? -1 : text.codePointAt(at + 1);
  }
}
