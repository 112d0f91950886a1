package io.github.copydesk.artefact;

import io.github.copydesk.text.Redline;
import java.util.ArrayList;
import java.util.List;

/** Runs the examples of the rules of a book, each in a story of three lines. */
final class RuleExamples {

  private static final String BEFORE = "The ferry left the island at noon on Tuesday.";
  private static final String AFTER = "It reached the mainland two hours later.";

  /** What makes a line long, for rules that ask for that. */
  private static final String PARAGRAPH = BEFORE.concat(" ").repeat(30);

  private final List<Rule> rules;
  private final ArtefactCleaner conservative;
  private final ArtefactCleaner thorough;

  RuleExamples(RuleBook book) {
    this.rules = book.on().toList();
    this.conservative = ArtefactCleaner.of(book);
    this.thorough = ArtefactCleaner.of(book, Profile.THOROUGH);
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules) {
      for (String hit : rule.hits()) {
        if (!isHit(rule, hit)) {
          problems.add(rule.id() + " must hit: " + hit);
        }
      }
      for (String miss : rule.nearMisses()) {
        if (isOf(rule, edit(rule, miss))) {
          problems.add(rule.id() + " must leave: " + miss);
        }
      }
    }
    return problems;
  }

  /** Other rules may take a part of what a rule hits, so only the result is asked for. */
  private boolean isHit(Rule rule, String hit) {
    int arrow = hit.indexOf(" =>");
    Redline redline = edit(rule, arrow < 0 ? hit : hit.substring(0, arrow));
    String left = arrow < 0 ? "" : hit.substring(arrow + 3).strip();
    return rule.isFlag() ? isOf(rule, redline) : isLeft(rule, left, redline);
  }

  private static boolean isLeft(Rule rule, String left, Redline redline) {
    return !redline.isUnchanged()
        && (left.isEmpty() || redline.result().contains(left))
        && redline.result().length() < frame(rule, left).length() + 2;
  }

  private static boolean isOf(Rule rule, Redline redline) {
    return redline.edits().stream().anyMatch(edit -> edit.rule().equals(rule.id()))
        || redline.flags().stream().anyMatch(flag -> flag.rule().equals(rule.id()));
  }

  private Redline edit(Rule rule, String example) {
    boolean sure = rule.confidence() == Rule.Confidence.HIGH;
    return (sure ? conservative : thorough).edit(frame(rule, example));
  }

  private static String frame(Rule rule, String example) {
    String lead = rule.traits().contains(Rule.Trait.LONG) ? PARAGRAPH : "";
    return switch (rule.position()) {
      case HEAD -> example + "\n" + AFTER;
      case TAIL -> BEFORE + "\n" + example;
      case LINE, END, INLINE -> BEFORE + "\n" + lead + example + "\n" + AFTER;
    };
  }
}
