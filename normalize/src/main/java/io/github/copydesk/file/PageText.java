package io.github.copydesk.file;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of an HTML page as it is shown: white space is one blank, a block begins and ends a
 * line, a paragraph stands between blank lines. Tika itself ends a line at the end of a block
 * alone, which glues what stands before the block to its first word, and leaves sentences broken
 * where their source is.
 *
 * <p>Source: HTML Living Standard, the getter of {@code innerText}.
 */
final class PageText extends DefaultHandler {

  private static final int PARAGRAPH = 2;

  private final StringBuilder text = new StringBuilder();

  /** Whether the body is open; what stands before it is about the page. */
  private boolean body;

  /** How many elements are open that are not shown, and that are shown as they are written. */
  private int hidden;

  private int kept;

  /** The line breaks that are due before more text. */
  private int breaks;

  /** Whether a blank is due before more text on this line. */
  private boolean blank;

  /** Returns what was read so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    body |= localName.equals("body");
    hidden += PageElements.isHidden(localName) ? 1 : 0;
    kept += PageElements.isKept(localName) ? 1 : 0;
    breakLine(localName);
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    breakLine(localName);
    hidden -= PageElements.isHidden(localName) ? 1 : 0;
    kept -= PageElements.isKept(localName) ? 1 : 0;
    body &= !localName.equals("body");
    if (localName.equals("br")) {
      write('\n');
    }
    blank |= PageElements.isCell(localName);
  }

  private void breakLine(String element) {
    if (PageElements.isBlock(element)) {
      breaks = Math.max(breaks, element.equals("p") ? PARAGRAPH : 1);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (kept == 0 && isWhiteSpace(characters[i])) {
        blank = true;
      } else {
        write(characters[i]);
      }
    }
  }

  private void write(char c) {
    if (!body || hidden > 0) {
      return;
    }
    if (breaks > 0) {
      text.append("\n".repeat(text.isEmpty() ? 0 : breaks));
    } else if (blank && c != '\n' && !isAtStartOfLine()) {
      text.append(' ');
    }
    breaks = 0;
    blank = false;
    text.append(c);
  }

  private boolean isAtStartOfLine() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
