package io.github.copydesk.artefact;

import org.jspecify.annotations.Nullable;

/**
 * Takes out the titles of other stories that stand in the middle of a text, between a label that
 * goes and the next paragraph. The last of them may head that paragraph, if the text has headings.
 */
final class InnerLinks {

  /** No such list has more. */
  private static final int MOST_TITLES = 6;

  /** They are few, and each is put in among those that were noted. */
  private static final int MOST_ADDED = 100;

  private final Engine engine;
  private final FoundLines lines;

  /** Where the first paragraph begins. */
  private int story;

  /** Whether the story has headings; null before that is asked for. */
  private @Nullable Boolean headed;

  InnerLinks(Engine engine, FoundLines lines) {
    this.engine = engine;
    this.lines = lines;
  }

  void cut() {
    story = -1;
    headed = null;
    int most = lines.size() + MOST_ADDED;
    for (int i = 0; i < lines.size() && lines.size() < most; i++) {
      if (lines.goes(i)
          && lines.rule(i) != Engine.NO_RULE
          && engine.headsLinks(lines.rule(i))
          && lines.number(i) > 0
          && isBelowStory(i)
          && !lines.isAnnounced(i)) {
        i = cutBelow(i);
      }
    }
  }

  private boolean isBelowStory(int label) {
    if (story < 0) {
      story = firstProse();
    }
    return story < lines.start(label);
  }

  private int firstProse() {
    int from = 0;
    while (from < lines.source().length() && !isParagraph(from)) {
      from = lines.endOfLine(from) + 1;
    }
    return from;
  }

  private boolean isParagraph(int from) {
    String source = lines.source();
    int to = lines.endOfLine(from);
    return LinkList.isLong(source, from, to)
        && LinkList.isSentence(source, from, to)
        && LinkList.read(source, from, to) != LinkList.Line.TEASER;
  }

  /** Takes out the titles right below a label; returns the last line that goes. */
  private int cutBelow(int label) {
    int[] titles = new int[MOST_TITLES];
    int count = 0;
    int from = lines.below(lines.end(label));
    while (count < MOST_TITLES && isTitle(from)) {
      titles[count++] = from;
      from = lines.below(lines.endOfLine(from));
    }
    boolean prose = count > 0 && from < lines.source().length() && isParagraph(from);
    int going = prose && count > 0 && isHeaded() ? count - 1 : count;
    for (int i = 0; i < going && prose; i++) {
      lines.insert(label + 1 + i, lines.number(label) + 1 + i, titles[i], engine.linksRule());
    }
    return prose ? label + going : label;
  }

  private boolean isTitle(int from) {
    return from < lines.source().length()
        && lines.place(from) < 0
        && LinkList.read(lines.source(), from, lines.endOfLine(from)) == LinkList.Line.TITLE;
  }

  private boolean isHeaded() {
    if (headed == null) {
      headed = hasHeading();
    }
    return headed;
  }

  /** Whether a line that nothing is known of stands between two paragraphs, as a heading does. */
  private boolean hasHeading() {
    int above = story;
    int line = lines.below(lines.endOfLine(above));
    while (line < lines.source().length()) {
      int next = lines.below(lines.endOfLine(line));
      if (next < lines.source().length()
          && lines.place(line) < 0
          && !isParagraph(line)
          && isParagraph(above)
          && isParagraph(next)) {
        return true;
      }
      above = line;
      line = next;
    }
    return false;
  }
}
