package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name cut into its words, each with what kind of word it is. */
final class NameParts {

  static final byte NAME = 0;
  static final byte INITIAL = 1;
  static final byte PARTICLE = 2;
  static final byte TITLE = 3;

  /** This and what is above: a kind of place. */
  static final byte PLACE = 4;

  /** A kind of place that may be any. */
  static final byte ANY_PLACE = 120;

  /** Names with more words than this match their exact like only. */
  static final int MOST = 12;

  /** No word of the list of kinds is longer. */
  private static final int LONGEST_WORD = 18;

  /** The shortest ending that only an adjective has. */
  private static final int ADJECTIVE = 3;

  private static final String SERVANT = "abd";
  private static final int ARTICLE = 2;
  private static final String ARABIC_ARTICLE = "ال";
  private static final String ARABIC_SERVANT = "عبد";
  private static final int LEAST_WITH_ARTICLE = 4;

  final String text;
  final int[] start;
  final int[] end;
  final byte[] kind;
  int count;

  /** A bit for each word that stands in brackets. */
  private int bracketed;

  /** A bit for each word that the Arabic article was cut from. */
  private int articles;

  /** Which kind of place the name says it is, in the numbers of {@code words.tsv}; 0 for none. */
  int place;

  boolean tooMany;
  // What is worked out on demand; a bit for each word of which it has been.
  private int read;
  private int spelled;
  private final @Nullable Reading[] readings;
  private final @Nullable TokenLetters[] letters;
  private final long[] keys;
  private int @Nullable [][] lines;
  private int @Nullable [] whole;
  private int @Nullable [] prior;
  private @Nullable ReadingTable priorOf;

  private final Locale language;

  NameParts(String text) {
    this(text, Locale.ROOT);
  }

  NameParts(String text, Locale language) {
    this.text = text;
    this.language = language;
    int room = Math.min(MOST, (text.length() + 1) / 2);
    start = new int[room];
    end = new int[room];
    kind = new byte[room];
    readings = new Reading[room];
    letters = new TokenLetters[room];
    keys = new long[room];
    cut();
  }

  /** A name of one plain word, of which the key is known. */
  private NameParts(String word, long key) {
    text = word;
    language = Locale.ROOT;
    start = new int[1];
    end = new int[] {word.length()};
    kind = new byte[] {kindOf(0, word.length(), false)};
    readings = new Reading[1];
    letters = new TokenLetters[1];
    keys = new long[] {key};
    count = 1;
    settle();
  }

  /** Returns the parts of a {@linkplain #isPlainWord plain word}. */
  static NameParts ofWord(String word, long key) {
    return new NameParts(word, key);
  }

  /** Returns the key of a {@linkplain #isPlainWord plain word}. */
  static long keyOfWord(String word) {
    return key(word, 0, word.length());
  }

  private static long key(String text, int from, int to) {
    return 1L << 62 | NameKey.number(text, from, to);
  }

  /** Tells whether a name is one word of letters with nothing before it, whatever its kind. */
  static boolean isPlainWord(String name) {
    int length = name.length();
    if (length < 2 || name.charAt(0) == 'ا') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!ascii && (c < 0x80 || !Character.isLetter(c))) {
        return false;
      }
    }
    // d and l before a capital may be a particle.
    char first = name.charAt(0);
    return (first != 'd' && first != 'l') || Character.isLowerCase(name.charAt(1));
  }

  /** Tells whether there is a letter or a digit in a string. */
  static boolean isName(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** Tells whether there is nothing to read here, or more words than a name has. */
  boolean unreadable() {
    return tooMany || count == 0;
  }

  private void cut() {
    boolean inBrackets = false;
    int from = -1;
    for (int i = 0; i <= text.length() && !tooMany; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part = partOfWord(c);
      if (part && from < 0) {
        from = i;
      } else if (!part && from >= 0) {
        add(from, i, c == '.', inBrackets);
        from = -1;
      }
      inBrackets = c == '(' || (inBrackets && c != ')');
    }
    settle();
  }

  /**
   * Notes that an article at the end is none, {@code Kim Jong-il}, and which kind of place this is;
   * a name of nothing but such words is made of them.
   */
  private void settle() {
    int last = count - 1;
    if (last > 0 && kind[last] == PARTICLE && end[last] - start[last] == ARTICLE) {
      kind[last] = NAME;
    }
    boolean named = count(NAME) > 0;
    for (int i = 0; i < count; i++) {
      if (kind[i] == NAME && i + 1 < count && servant(i)) {
        end[i] -= ARTICLE;
      }
      if (kind[i] >= PLACE) {
        place = named && place == 0 ? kind[i] : place;
        kind[i] = named ? kind[i] : NAME;
      }
    }
  }

  /** Tells whether the kinds of place that the two names say can be one. */
  boolean mayBe(NameParts other) {
    return place == other.place
        || place == 0
        || other.place == 0
        || place == ANY_PLACE
        || other.place == ANY_PLACE;
  }

  /** Tells whether the article of the next word is written with this one: Abdel Latif. */
  private boolean servant(int i) {
    int length = end[i] - start[i];
    return length == SERVANT.length() + ARTICLE
        && text.regionMatches(true, start[i], SERVANT, 0, SERVANT.length())
        && "aeiou".indexOf(Character.toLowerCase(text.charAt(end[i] - 2))) >= 0
        && Character.toLowerCase(text.charAt(end[i] - 1)) == 'l';
  }

  /**
   * Returns the name without the endings that a kind of place asks for and without end vowels, and
   * also without what stands between stem and ending if {@code stems}.
   */
  NameParts withoutEndings(boolean stems) {
    NameParts bare = new NameParts(this, MOST);
    bare.whole = end;
    for (int i = 0; i < count; i++) {
      if (kind[i] == NAME) {
        int shorter = PlaceEndings.cut(text, start[i], end[i]);
        shorter = PlaceEndings.cutVowel(text, start[i], shorter);
        bare.end[i] = stems ? PlaceEndings.cutStem(text, start[i], shorter) : shorter;
      }
    }
    return bare;
  }

  /** Returns the name with the towns in -sk that its adjectives are made of: donetskyi, Donetsk. */
  NameParts asTown() {
    NameParts bare = new NameParts(this, MOST);
    bare.whole = end;
    for (int i = 0; i < count; i++) {
      if (kind[i] == NAME) {
        bare.end[i] = PlaceEndings.town(text, start[i], end[i]);
      }
    }
    return bare;
  }

  /** Whether a word is the Arabic servant, whose master always has the article: Abd al-Karim. */
  private boolean isServant(int i) {
    return i >= 0
        && end[i] - start[i] == ARABIC_SERVANT.length()
        && text.startsWith(ARABIC_SERVANT, start[i]);
  }

  /** Whether a word begins like the Arabic article, which was cut off. */
  boolean hasArticles() {
    return articles != 0;
  }

  /** Returns the name with what looks like Arabic articles: Ilham and Eliezer begin so. */
  NameParts withArticles() {
    NameParts longer = new NameParts(this, MOST);
    for (int i = 0; i < count; i++) {
      longer.start[i] -= (articles & 1 << i) != 0 ? ARTICLE : 0;
    }
    return longer;
  }

  private static boolean partOfWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '\''
          || c == '`';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_LETTER
        || type == Character.SURROGATE
        || c == '’'
        || c == '‘'
        || c == '\u02B9'
        || c == '\u00B4'
        || c == '\u2032'
        || c == '\u05F3';
  }

  private void add(int from, int to, boolean dot, boolean inBrackets) {
    if (count == MOST) {
      tooMany = true;
      return;
    }
    boolean article = to - from > LEAST_WITH_ARTICLE && text.startsWith(ARABIC_ARTICLE, from);
    articles |= article && !isServant(count - 1) ? 1 << count : 0;
    int s = from + (article ? ARTICLE : elided(from, to));
    start[count] = s;
    end[count] = to;
    kind[count] = kindOf(s, to, dot);
    bracketed |= inBrackets ? 1 << count : 0;
    count++;
  }

  /** Whether words of this name end as they do beside a kind of place. */
  boolean hasEndings() {
    boolean found = false;
    for (int i = 0; i < count && !found; i++) {
      found = kind[i] == NAME && PlaceEndings.cut(text, start[i], end[i]) < end[i];
    }
    return found;
  }

  /** Whether this is one word that ends as the adjective of a place does. */
  boolean isAdjective() {
    int i = first();
    return count(NAME) == 1 && end[i] - PlaceEndings.cut(text, start[i], end[i]) >= ADJECTIVE;
  }

  /**
   * Returns how long a particle is that is written with the word, {@code d’Aksou} or {@code
   * dAksou}; 0 for none, and for a soft sign.
   */
  private int elided(int from, int to) {
    if (to - from <= 3 || "dDlL".indexOf(text.charAt(from)) < 0) {
      return 0;
    }
    char mark = text.charAt(from + 1);
    if (mark == '\'' || mark == '\u2019') {
      return Character.isUpperCase(text.charAt(from + 2)) ? 2 : 0;
    }
    boolean camel = Character.isUpperCase(mark) && Character.isLowerCase(text.charAt(from + 2));
    return Character.isLowerCase(text.charAt(from)) && camel ? 1 : 0;
  }

  private byte kindOf(int from, int to, boolean dot) {
    if (to - from == 1 && (dot || Character.isUpperCase(text.charAt(from)))) {
      return INITIAL;
    }
    if (to - from > LONGEST_WORD) {
      return NAME;
    }
    return Words.KINDS.get(text, from, to);
  }

  static String lower(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      out.append(Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  /** Returns how word {@code i} is read, weighed by the cues in all words of the name. */
  @Nullable Reading reading(int i) {
    if ((read & 1 << i) == 0) {
      read |= 1 << i;
      TokenLetters letters = letters(i);
      readings[i] = letters == null ? null : Reading.of(letters, prior(i));
    }
    return readings[i];
  }

  private @Nullable TokenLetters letters(int i) {
    if ((spelled & 1 << i) == 0) {
      spelled |= 1 << i;
      letters[i] = TokenLetters.of(text, start[i], end[i]);
    }
    return letters[i];
  }

  int[] prior(int i) {
    TokenLetters own = letters(i);
    int[] sum = prior;
    if (sum == null || own == null || priorOf != own.table) {
      sum = own == null ? new int[ReadingTable.MOST_SYSTEMS] : own.table.base();
      for (int t = 0; t < count && own != null; t++) {
        TokenLetters word = letters(t);
        if (word != null && word.table == own.table) {
          word.weigh(sum);
        }
      }
      if (own != null) {
        ReadingTables.favour(own.table, language, sum);
        priorOf = own.table;
        prior = sum;
      }
    }
    return sum;
  }

  /** Returns the lines of the equivalents that word {@code i} meets. */
  int[] lines(int i) {
    int[][] known = lines;
    if (known == null) {
      known = new int[count][];
      lines = known;
    }
    int[] found = known[i];
    if (found == null) {
      Reading reading = reading(i);
      found =
          reading == null
              ? new int[0]
              : Equivalents.lines(lower(text, start[i], end[i]), key(i), reading);
      known[i] = found;
    }
    return found;
  }

  /** Tells whether a word stands in brackets. */
  boolean bracketed(int i) {
    return (bracketed & 1 << i) != 0;
  }

  /** Returns the same name with word {@code i} and the next written as one. */
  NameParts joined(int i) {
    return new NameParts(this, i);
  }

  private NameParts(NameParts from, int at) {
    text = from.text;
    language = from.language;
    place = from.place;
    count = at < MOST ? from.count - 1 : from.count;
    start = new int[count];
    end = new int[count];
    kind = new byte[count];
    readings = new Reading[count];
    letters = new TokenLetters[count];
    keys = new long[count];
    for (int i = 0; i < count; i++) {
      int source = i <= at ? i : i + 1;
      start[i] = from.start[source];
      end[i] = from.end[i < at ? i : i + 1];
      kind[i] = i == at ? NAME : from.kind[source];
      bracketed |= from.bracketed(source) ? 1 << i : 0;
    }
  }

  long key(int i) {
    if (keys[i] == 0) {
      keys[i] = key(text, start[i], end[i]);
    }
    return keys[i];
  }

  /** Tells whether two words may sound alike by their keys. */
  boolean sharesKey(int i, NameParts other, int j) {
    return key(i) == other.key(j)
        || (isOpen(i, other, j)
            && NameKey.otherNumber(text, start[i], end[i])
                == NameKey.otherNumber(other.text, other.start[j], other.end[j]));
  }

  private boolean isOpen(int i, NameParts other, int j) {
    return NameKey.isOpen(text, start[i]) || NameKey.isOpen(other.text, other.start[j]);
  }

  /** Returns word {@code i} with the ending that was cut from it. */
  String whole(int i) {
    int[] ends = whole;
    return ends == null ? word(i) : text.substring(start[i], ends[i]);
  }

  String word(int i) {
    return text.substring(start[i], end[i]);
  }

  /** Returns the words that are names, parted by spaces. */
  String names() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (kind[i] == NAME) {
        out.append(out.length() == 0 ? "" : " ").append(text, start[i], end[i]);
      }
    }
    return out.toString();
  }

  /** Returns the first word that is a name. */
  int first() {
    int i = 0;
    while (i < count && kind[i] != NAME) {
      i++;
    }
    return i;
  }

  int count(byte of) {
    int n = 0;
    for (int i = 0; i < count; i++) {
      n += kind[i] == of ? 1 : 0;
    }
    return n;
  }

  @Override
  public String toString() {
    return text + Arrays.toString(Arrays.copyOf(kind, count));
  }

  private static final class Words {
    static final CaselessWords KINDS = new CaselessWords(load());

    private Words() {}

    private static Map<String, Byte> load() {
      Map<String, Byte> kinds = new HashMap<>();
      List<String> places = new ArrayList<>();
      for (String[] row : Rows.read(NameParts.class, "words.tsv")) {
        byte kind =
            switch (row[0]) {
              case "particle" -> PARTICLE;
              case "title", "suffix" -> TITLE;
              default -> {
                if (!row[0].startsWith("place ")) {
                  throw new IllegalStateException("unknown kind of word " + row[0]);
                }
                if (row[0].equals("place any")) {
                  yield ANY_PLACE;
                }
                if (!places.contains(row[0])) {
                  places.add(row[0]);
                }
                yield (byte) (PLACE + places.indexOf(row[0]));
              }
            };
        for (String word : row[1].split(" ", -1)) {
          kinds.put(word, kind);
        }
      }
      return kinds;
    }
  }
}
