package io.github.copydesk.artefact;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the word patterns of a rule book come to: the automaton that lines are run through, and the
 * words by which to see at a glance that a line need not be. Immutable.
 */
final class WordPatterns {

  /** The node where patterns for whole lines begin. */
  static final int LINE = 0;

  /** The node where patterns go on in a row of several. */
  static final int ROW = 1;

  /** The node where patterns for the end of a line begin. */
  static final int END = 2;

  /** The last letters of words are told apart up to this. */
  private static final int LETTERS = 0x7FFF;

  private static final int[] NO_STEPS = {};

  private final Parts parts;
  private final int[][] lineSteps;
  private final int[][] endSteps;

  /**
   * What there is to keep.
   *
   * @param words the words of all patterns
   * @param graph the patterns
   * @param nameParts the words that names have in small letters
   * @param endKeys words that a sentence at the end of a line has near its end
   * @param lastWords the words such a sentence ends with
   * @param lastLetters how those end
   * @param beforeNames the words before a name that it ends with
   * @param endWords words looked for all over the text, of which such a sentence has one
   * @param openWords the same for lines that begin with a slot; null if any line may be one
   * @param everyLineMayEnd whether a rule for the end of a line has no word that it needs
   */
  record Parts(
      WordTable words,
      PatternGraph graph,
      BitSet nameParts,
      BitSet endKeys,
      BitSet lastWords,
      BitSet lastLetters,
      BitSet beforeNames,
      List<String> endWords,
      @Nullable List<String> openWords,
      boolean everyLineMayEnd) {}

  WordPatterns(Parts parts) {
    this.parts = parts;
    lineSteps = parts.graph.firstSteps(LINE, parts.words.limit());
    endSteps = parts.graph.firstSteps(END, parts.words.limit());
  }

  /** Returns those of a book, from the file that was made when Copydesk was built if they are. */
  static WordPatterns of(Rule[] rules, Map<String, String> lists) {
    WordPatterns made = PatternFile.standard(fingerprint(rules, lists));
    return made == null ? new WordPatternsBuilder(rules, lists, false).build() : made;
  }

  /** Returns a number that is another one, as good as always, if the patterns of a book change. */
  static int fingerprint(Rule[] rules, Map<String, String> lists) {
    int all = 1;
    for (Rule rule : rules) {
      if (rule.kind() == Rule.Kind.WORDS) {
        all = 31 * all + rule.patterns().hashCode();
        all = 31 * all + rule.position().ordinal();
        for (Rule.Trait trait : rule.traits()) {
          all += 1 << trait.ordinal();
        }
      }
      all = 31 * all + 7;
    }
    return 31 * all + lists.hashCode();
  }

  Parts parts() {
    return parts;
  }

  WordTable words() {
    return parts.words;
  }

  PatternGraph graph() {
    return parts.graph;
  }

  /** Returns where a match is after the first word, slot or colon of this label. */
  int[] firstSteps(int root, int label) {
    int[][] steps = root == LINE ? lineSteps : endSteps;
    return label < 0 ? NO_STEPS : steps[label];
  }

  boolean canStartEnd(int word) {
    return word != WordTable.UNKNOWN
        && (endSteps[word].length > 0 || endSteps[PatternGraph.CAPITAL].length > 0);
  }

  boolean isNamePart(int word) {
    return word != WordTable.UNKNOWN && parts.nameParts.get(word);
  }

  boolean isEndKey(int word) {
    return word != WordTable.UNKNOWN && parts.endKeys.get(word);
  }

  /** Whether a sentence that is cut off the end of a line may end with this word. */
  boolean isLastWord(int word) {
    return word != WordTable.UNKNOWN && parts.lastWords.get(word);
  }

  /** Whether such a word may end before {@code end}, going by its last three letters. */
  boolean mayEndLastWord(char[] text, int end) {
    return parts.lastLetters.get(lastLetters(text, end));
  }

  static int lastLetters(char[] text, int end) {
    int letters = 0;
    for (int at = end - 1; at >= 0 && at >= end - 3; at--) {
      int traits = Folding.traits(text[at]);
      if ((traits & Folding.LETTER) == 0) {
        return letters;
      }
      if ((char) traits == 0) {
        // A mark folds away, and what it stands on may be far before it.
        return 0;
      }
      letters = letters * 31 + (char) traits & LETTERS;
    }
    return letters;
  }

  /** Whether a word stands before a name with which a rule for the end of a line ends. */
  boolean isBeforeName(int word) {
    return word != WordTable.UNKNOWN && parts.beforeNames.get(word);
  }

  /** Whether a rule for the end of a line has no word that it needs. */
  boolean mayEveryLineEnd() {
    return parts.everyLineMayEnd;
  }
}
