package io.github.copydesk.header;

import org.jspecify.annotations.Nullable;

/**
 * Reads the datelines of the wires and papers of China, Japan and Korea, which set no blanks
 * between place, date and agency: {@code 新华社上海3月4日电}, {@code 【パリ共同】}, {@code (부산=연합뉴스)}. Each has a
 * frame that nothing else has, and an agency, a house or a reporter inside it.
 */
final class EastAsianReader {

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;

  private EastAsianReader() {}

  /** Returns the dateline that a line opens with, null if it opens with none of these. */
  static DatelineReader.@Nullable Found at(String text, int from, int end) {
    char first = text.charAt(from);
    boolean bracket = "(（[［【〔".indexOf(first) >= 0;
    if (!bracket && (first < FIRST_HAN || first > LAST_HAN)) {
      return null;
    }
    DatelineReader.Found found = new ChineseDateline(text, from, end).read();
    found = found == null && bracket ? new KoreanDateline(text, from, end).read() : found;
    return found == null && bracket ? new JapaneseDateline(text, from, end).read() : found;
  }
}
