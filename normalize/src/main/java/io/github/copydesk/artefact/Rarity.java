package io.github.copydesk.artefact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How often letters stand beside each other in prose; what is rare makes a good trigger. */
final class Rarity {

  /** How many numbers {@link #letter} gives. */
  static final int LETTERS = 61;

  private static final int LATIN = 27;
  private static final int OTHER = LATIN - 1;
  private static final int RARE = LETTERS - 1;

  /** The share of a pair of letters in a script that has no counts, as if all were alike. */
  private static final double EVEN = 1e-3;

  private static final double LEAST = 1e-7;

  private static final double[][] PAIRS = pairs();
  private static final double[][] NEXT = next();

  private Rarity() {}

  /** Returns a number for a folded letter; letters of no known frequency share one. */
  static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= '\u0430' && c <= '\u0450') {
      return LATIN + c - '\u0430';
    }
    return c < 0x80 ? OTHER : RARE;
  }

  /** Returns the share that the pair has among all. */
  static double pair(int first, int second) {
    return PAIRS[first][second];
  }

  /** Returns how often {@code second} is next after {@code first}. */
  static double next(int first, int second) {
    return NEXT[first][second];
  }

  /** Returns the share of the rarest three letters of {@code word}, which has at least three. */
  static double ofWord(String word) {
    double least = 1;
    for (int i = 0; i + 2 < word.length(); i++) {
      int middle = letter(Folding.fold(word.charAt(i + 1)));
      least =
          Math.min(
              least,
              pair(letter(Folding.fold(word.charAt(i))), middle)
                  * next(middle, letter(Folding.fold(word.charAt(i + 2)))));
    }
    return least;
  }

  private static double[][] pairs() {
    double[][] pairs = new double[LETTERS][LETTERS];
    for (int a = 0; a < LETTERS; a++) {
      for (int b = 0; b < LETTERS; b++) {
        pairs[a][b] = isCyrillic(a) && isCyrillic(b) ? EVEN : LEAST;
      }
    }
    try (InputStream in =
            Objects.requireNonNull(Rarity.class.getResourceAsStream("letter-pairs.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      int row = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (int column = 0; column < LATIN; column++) {
            pairs[row][column] = 1e-6 * Math.pow(2, (line.charAt(column) - 'a') / 1.5);
          }
          row++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  private static boolean isCyrillic(int letter) {
    return (letter >= LATIN && letter < RARE) || letter == OTHER;
  }

  private static double[][] next() {
    double[][] next = new double[LETTERS][LETTERS];
    for (int a = 0; a < LETTERS; a++) {
      double all = 0;
      for (double share : PAIRS[a]) {
        all += share;
      }
      for (int b = 0; b < LETTERS; b++) {
        next[a][b] = PAIRS[a][b] / all;
      }
    }
    return next;
  }
}
