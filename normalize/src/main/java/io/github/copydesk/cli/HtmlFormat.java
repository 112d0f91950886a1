package io.github.copydesk.cli;

import io.github.copydesk.desk.Article;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;

/** The marked-up copy as a page: what was taken out struck, what came in underlined. */
final class HtmlFormat implements ArticleFormat {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>Copydesk</title>
      <style>
      body { max-width: 45em; margin: 2em auto; font: 1em/1.5 Georgia, serif; }
      article { white-space: pre-wrap; border-bottom: 1px solid #ccc; padding-bottom: 2em; }
      del { background: #fdd; color: #900; }
      ins { background: #dfd; color: #060; }
      </style>
      </head>
      <body>
      """;

  @Override
  public void begin(OutputStream out) throws IOException {
    print(out, HEAD);
  }

  @Override
  public void end(OutputStream out) throws IOException {
    print(out, "</body>\n</html>\n");
  }

  @Override
  public void write(String id, Article article, PrintedBytes out) throws IOException {
    Redline redline = article.redline();
    StringBuilder page = new StringBuilder("<h2>").append(escape(id)).append("</h2>\n<article>");
    int at = 0;
    for (Edit edit : redline.edits()) {
      page.append(escape(redline.source().substring(at, edit.start())));
      mark(page, "del", redline.removed(edit), edit.rule());
      mark(page, "ins", edit.replacement(), edit.rule());
      at = edit.end();
    }
    page.append(escape(redline.source().substring(at))).append("</article>\n");
    print(out, page.toString());
  }

  private static void mark(StringBuilder page, String element, String text, String rule) {
    if (!text.isEmpty()) {
      page.append('<').append(element).append(" title=\"").append(escape(rule)).append("\">");
      page.append(escape(text)).append("</").append(element).append('>');
    }
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
