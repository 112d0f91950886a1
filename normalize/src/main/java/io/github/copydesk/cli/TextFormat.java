package io.github.copydesk.cli;

import io.github.copydesk.desk.Article;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clean body. Where several articles are printed, or a person looks on, each stands under a
 * heading with what the header said and what was changed.
 */
final class TextFormat implements ArticleFormat {

  private final boolean headings;

  TextFormat(boolean headings) {
    this.headings = headings;
  }

  @Override
  public void write(String id, Article article, PrintedBytes out) throws IOException {
    StringBuilder page = new StringBuilder();
    if (headings) {
      page.append("=== ").append(id).append(" ===\n");
      heading(page, article);
      page.append('\n');
    }
    page.append(article.text());
    if (headings || !article.text().endsWith("\n")) {
      page.append(headings ? "\n\n" : "\n");
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void heading(StringBuilder page, Article article) {
    Header header = article.header();
    line(page, "date", header.date());
    line(page, "published", header.published());
    line(page, "updated", header.updated());
    line(page, "by", join(header.byline().stream().map(Byline::name).toList()));
    Dateline dateline = header.dateline();
    if (dateline != null) {
      String date = dateline.date() == null ? "" : ", " + dateline.date();
      String agencies = dateline.agencies().isEmpty() ? "" : " (" + join(dateline.agencies()) + ")";
      line(page, "dateline", join(dateline.places()) + date + agencies);
    }
    line(page, "reading time", header.readingMinutes());
    line(page, "credits", join(article.credits().stream().map(TextFormat::credit).toList()));
    line(page, "edits", counts(article.redline().edits().stream().map(Edit::rule)));
    line(page, "flags", counts(article.flags().stream().map(Flag::rule)));
  }

  private static String credit(Credit credit) {
    return credit.role().id() + " " + credit.name();
  }

  private static String counts(Stream<String> rules) {
    Map<String, Long> counts =
        rules.collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " x" + e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String join(Iterable<String> values) {
    return String.join(", ", values);
  }

  private static void line(StringBuilder page, String label, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      page.append(label).append(": ").append(value).append('\n');
    }
  }
}
