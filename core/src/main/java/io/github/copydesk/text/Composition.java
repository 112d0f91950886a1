package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the edits of two redlines that follow each other into one list over the source of the first.
 *
 * <p>Both lists are walked once, over the text between them (the result of the first, the source of
 * the second). What overlaps there forms a group, and a group becomes one edit. Places that merely
 * touch stay apart: at one and the same place, deletions of the first come before anything of the
 * second, and insertions of the second come before a replacement of the first that starts there.
 *
 * <p>The idea is that of {@code Edits.mergeAndAppend} in ICU, which also merges neighbours.
 */
final class Composition {

  private final Redline first;
  private final Redline second;
  private final List<Edit> composed;

  /** The next edit of either list. */
  private int i;

  private int j;

  /** How far the text between has moved against the source, and the result against it. */
  private int before;

  private int after;

  Composition(Redline first, Redline second) {
    this.first = first;
    this.second = second;
    this.composed = new ArrayList<>(first.edits().size() + second.edits().size());
  }

  List<Edit> edits() {
    while (i < first.edits().size() || j < second.edits().size()) {
      addGroup();
    }
    return List.copyOf(composed);
  }

  /** Takes the next edit and all that overlap it, and adds what they come to. */
  private void addGroup() {
    int from = i;
    int fromSecond = j;
    int moved = before;
    int movedAfter = after;
    int start = firstIsNext() ? first.resultStart(i) : second.edits().get(j).start();
    int end = take();
    while (nextStart() < end) {
      end = Math.max(end, take());
    }
    if (i - from + j - fromSecond == 1) {
      composed.add(i > from ? first.edits().get(from) : inSource(second.edits().get(fromSecond)));
      return;
    }
    Span span = new Span(start - moved, end - before);
    String replacement = second.result().substring(start + movedAfter, end + after);
    if (!Redline.isSame(first.source(), span, replacement)) {
      composed.add(new Edit(span, replacement, rule(from, fromSecond)));
    }
  }

  /** An edit of the second that touches none of the first. */
  private Edit inSource(Edit edit) {
    return before == 0
        ? edit
        : new Edit(edit.span().shift(-before), edit.replacement(), edit.rule());
  }

  /** Takes the next edit of either list and returns where it ends in the text between. */
  private int take() {
    if (firstIsNext()) {
      int end = first.resultEnd(i);
      before += first.edits().get(i++).growth();
      return end;
    }
    Edit edit = second.edits().get(j++);
    after += edit.growth();
    return edit.end();
  }

  private int nextStart() {
    int start = Integer.MAX_VALUE;
    if (i < first.edits().size()) {
      start = first.resultStart(i);
    }
    if (j < second.edits().size()) {
      start = Math.min(start, second.edits().get(j).start());
    }
    return start;
  }

  private boolean firstIsNext() {
    if (i == first.edits().size()) {
      return false;
    }
    if (j == second.edits().size()) {
      return true;
    }
    int start = first.resultStart(i);
    int other = second.edits().get(j).start();
    return start < other || (start == other && first.edits().get(i).replacement().isEmpty());
  }

  private String rule(int from, int fromSecond) {
    Set<String> rules = new LinkedHashSet<>();
    first.edits().subList(from, i).forEach(edit -> addRules(edit, rules));
    second.edits().subList(fromSecond, j).forEach(edit -> addRules(edit, rules));
    return String.join("+", rules);
  }

  /** Adds the rules of an edit, which may be several joined before. */
  private static void addRules(Edit edit, Set<String> rules) {
    int start = 0;
    for (int plus; (plus = edit.rule().indexOf('+', start)) >= 0; start = plus + 1) {
      rules.add(edit.rule().substring(start, plus));
    }
    rules.add(edit.rule().substring(start));
  }
}
