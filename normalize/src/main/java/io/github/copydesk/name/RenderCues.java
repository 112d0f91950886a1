package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the letters of a spelling say of the name's origin and of the press that wrote it. */
final class RenderCues {

  private static final HouseStyle[] STYLES = HouseStyle.values();

  private final Node nativeEndings = new Node();
  private final Node latinEndings = new Node();
  private final Cue[][] cues = new Cue[0x260][];

  private RenderCues() {
    for (String[] line : Rows.read(RenderCues.class, "render/origins.txt")) {
      Node to = line[0].equals("native") ? nativeEndings : latinEndings;
      int bits = 0;
      for (String code : line[2].split(",", -1)) {
        bits |= RenderLexicon.origin(code).bit();
      }
      for (String ending : line[3].split(" ", -1)) {
        to.add(ending, new Ending(Integer.parseInt(line[1]), bits));
      }
    }
    addCues();
  }

  private static final class Holder {
    static final RenderCues CUES = new RenderCues();
  }

  static RenderCues get() {
    return Holder.CUES;
  }

  /** What an ending tells: how much, and of which origins. */
  record Ending(int weight, int origins) {}

  /** The second letter of a cue, 0 for none, is looked at before all of them are compared. */
  private record Cue(
      String letters, char second, boolean first, boolean last, int press, int weight) {}

  private void addCues() {
    Map<Character, List<Cue>> byFirst = new HashMap<>();
    for (String[] line : Rows.read(RenderCues.class, "render/cues.txt")) {
      HouseStyle press = HouseStyle.of(line[0]);
      for (String text : line[1].split(" ", -1)) {
        int equals = text.indexOf('=');
        boolean first = text.charAt(0) == '^';
        boolean last = text.charAt(equals - 1) == '$';
        String letters = text.substring(first ? 1 : 0, last ? equals - 1 : equals);
        int weight = Integer.parseInt(text.substring(equals + 1));
        List<Cue> known = byFirst.getOrDefault(letters.charAt(0), new ArrayList<>());
        char second = letters.length() > 1 ? letters.charAt(1) : 0;
        known.add(new Cue(letters, second, first, last, press.ordinal(), weight));
        byFirst.put(letters.charAt(0), known);
      }
    }
    for (Map.Entry<Character, List<Cue>> entry : byFirst.entrySet()) {
      cues[entry.getKey()] = entry.getValue().toArray(new Cue[0]);
    }
  }

  @Nullable Ending nativeEnding(String sounds) {
    return longest(nativeEndings, sounds);
  }

  @Nullable Ending latinEnding(String lower) {
    return longest(latinEndings, lower);
  }

  /** Returns the longest ending that leaves three letters before it. */
  private static @Nullable Ending longest(Node endings, String word) {
    Ending longest = null;
    Node node = endings;
    for (int at = word.length() - 1; at >= 3; at--) {
      node = node.next(word.charAt(at));
      if (node == null) {
        break;
      }
      longest = node.ending == null ? longest : node.ending;
    }
    return longest;
  }

  /** A node of the tree of endings, entered from the last letter. */
  private static final class Node {
    private String letters = "";
    private Node[] next = {};
    private @Nullable Ending ending;

    private @Nullable Node next(char c) {
      int at = letters.indexOf(c);
      return at < 0 ? null : next[at];
    }

    private void add(String word, Ending end) {
      Node node = this;
      for (int at = word.length() - 1; at >= 0; at--) {
        Node next = node.next(word.charAt(at));
        if (next == null) {
          next = new Node();
          node.letters = node.letters.concat(String.valueOf(word.charAt(at)));
          node.next = Arrays.copyOf(node.next, node.next.length + 1);
          node.next[node.next.length - 1] = next;
        }
        node = next;
      }
      node.ending = end;
    }
  }

  /** Adds what a spelling says to the scores of the presses. */
  void score(String lower, int[] scores) {
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      char next = at + 1 < lower.length() ? lower.charAt(at + 1) : 0;
      Cue[] here = c < cues.length ? cues[c] : null;
      if (here != null) {
        for (Cue cue : here) {
          if (cue.second != 0 && cue.second != next) {
            continue;
          }
          boolean edge =
              (!cue.first || at == 0) && (!cue.last || at + cue.letters.length() == lower.length());
          if (edge && lower.startsWith(cue.letters, at)) {
            scores[cue.press] += cue.weight;
          }
        }
      }
    }
  }

  static int[] noScores() {
    return new int[STYLES.length];
  }
}
