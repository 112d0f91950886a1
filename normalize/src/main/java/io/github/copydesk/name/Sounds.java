package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sounds of {@code sounds.tsv} and of the reading tables as small numbers, with the cost of
 * taking one for another. A table may name several sounds at once ({@code s|z:3}); such a choice is
 * a number of its own, so that comparing two choices is one look-up.
 */
final class Sounds {

  /** Row length of the cost matrix: a power of two above the number of sounds and choices. */
  static final int ROW = 256;

  static final int FULL = 100;
  private static final int BETWEEN_VOWELS = 70;
  private static final int ACROSS = 120;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();
  private final List<int[]> members = new ArrayList<>();
  private final byte[] kind = new byte[ROW];
  private final byte[] alone = new byte[ROW];
  private final byte[] aloneLoose = new byte[ROW];
  private final byte[] cost = new byte[ROW * ROW];
  private final byte[] group = new byte[ROW];

  static Sounds load() {
    Sounds sounds = new Sounds();
    for (String[] row : Rows.read(Sounds.class, "sounds.tsv")) {
      if (row[0].equals("sound")) {
        sounds.declare(row);
      } else if (row[0].equals("group")) {
        for (String name : row[2].split(" ", -1)) {
          sounds.group[sounds.code(name)] = (byte) row[1].charAt(0);
        }
      } else {
        sounds.declared.put(row[1] + ' ' + row[2], Integer.parseInt(row[3]));
        sounds.declared.put(row[2] + ' ' + row[1], Integer.parseInt(row[3]));
      }
    }
    return sounds;
  }

  private void declare(String[] row) {
    int code = names.size();
    names.add(row[1]);
    codes.put(row[1], code);
    members.add(new int[] {code, 0});
    kind[code] = (byte) row[2].charAt(0);
    alone[code] = Byte.parseByte(row[3]);
    aloneLoose[code] = Byte.parseByte(row[4]);
  }

  /** Returns the number of a sound or of a choice such as {@code s|z:3}. */
  int code(String spec) {
    return codes.computeIfAbsent(spec, this::choice);
  }

  private int choice(String spec) {
    String[] parts = spec.split("\\|", -1);
    int[] pairs = new int[parts.length * 2];
    for (int i = 0; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String name = colon < 0 ? parts[i] : parts[i].substring(0, colon);
      Integer code = codes.get(name);
      if (code == null) {
        throw new IllegalStateException("unknown sound " + name + " in " + spec);
      }
      pairs[2 * i] = code;
      pairs[2 * i + 1] = colon < 0 ? 0 : Integer.parseInt(parts[i].substring(colon + 1));
    }
    int code = names.size();
    if (code >= ROW) {
      throw new IllegalStateException("more than " + ROW + " sounds and choices");
    }
    names.add(spec);
    members.add(pairs);
    kind[code] = kind[pairs[0]];
    group[code] = group[pairs[0]];
    return code;
  }

  /** Fills the matrix; to be called once, after all tables have named their choices. */
  void close() {
    int n = names.size();
    for (int a = 0; a < n; a++) {
      alone[a] = (byte) bestAlone(members.get(a), alone);
      aloneLoose[a] = (byte) bestAlone(members.get(a), aloneLoose);
      for (int b = 0; b < n; b++) {
        cost[a * ROW + b] = (byte) best(members.get(a), members.get(b));
      }
    }
  }

  private static int bestAlone(int[] choice, byte[] table) {
    int best = ACROSS;
    for (int i = 0; i < choice.length; i += 2) {
      best = Math.min(best, table[choice[i]] + choice[i + 1]);
    }
    return best;
  }

  private int best(int[] a, int[] b) {
    int best = ACROSS;
    for (int i = 0; i < a.length; i += 2) {
      for (int j = 0; j < b.length; j += 2) {
        best = Math.min(best, a[i + 1] + b[j + 1] + between(a[i], b[j]));
      }
    }
    return best;
  }

  private int between(int a, int b) {
    if (a == b) {
      return 0;
    }
    Integer said = declared.get(names.get(a) + ' ' + names.get(b));
    if (said != null) {
      return said;
    }
    boolean vowelA = kind[a] == 'V';
    boolean vowelB = kind[b] == 'V';
    return vowelA != vowelB ? ACROSS : vowelA ? BETWEEN_VOWELS : FULL;
  }

  boolean isVowel(int code) {
    return kind[code] == 'V';
  }

  boolean isConsonant(int code) {
    return kind[code] == 'C';
  }

  /** Tells whether a sound is heard, and none of those that it may be is a vowel. */
  boolean isConsonantOnly(int code) {
    for (int i = 0; i < members.get(code).length; i += 2) {
      int member = members.get(code)[i];
      String name = names.get(member);
      if (kind[member] != 'C' || name.startsWith("h") || name.endsWith("?")) {
        return false;
      }
    }
    return true;
  }

  /** Returns how the tables write a sound. */
  String name(int code) {
    return names.get(code);
  }

  byte[] costs() {
    return cost;
  }

  byte[] alone(boolean loose) {
    return loose ? aloneLoose : alone;
  }

  /** Returns the letter of the group that a sound is in, 0 if it is in none. */
  byte group(int code) {
    return group[code];
  }

  @Override
  public String toString() {
    return names + Arrays.toString(kind);
  }
}
