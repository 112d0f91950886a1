package io.github.copydesk.benchmarks;

import io.github.copydesk.desk.Article;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import java.util.Locale;

/** Whole articles of five kilobytes: the header alone, and all stages. */
final class ArticleRatios {

  private static final int SIZE = 5000;

  /** Articles a thread, so that starting one does not count. */
  private static final int LOAD = 200;

  private final Corpus corpus;
  private final Table table;

  ArticleRatios(Corpus corpus, Table table) {
    this.corpus = corpus;
    this.table = table;
  }

  void run() {
    String article = corpus.article(SIZE);
    Copydesk desk = Copydesk.standard();
    check(desk.edit(article));
    Table.check(Peers.dateline(article), "the dateline is found");
    Race.settle(() -> cuts(article));
    table.text(
        "header and foot / one dateline regex",
        article,
        () -> cuts(article),
        () -> Peers.dateline(article) ? 1 : 0,
        0.2);
    Table.check(Peers.fields(article) == 4, "the fields are found");
    table.text(
        "header and foot / a regex for each of four fields",
        article,
        () -> cuts(article),
        () -> Peers.fields(article),
        1);
    String bare = desk.edit(article).text();
    Table.check(cuts(bare) == 0 && !Peers.dateline(bare), "there is no header");
    table.text(
        "article without a header / one dateline regex",
        bare,
        () -> cuts(bare),
        () -> Peers.dateline(bare) ? 1 : 0,
        4);
    Race.Task whole = () -> desk.edit(article).text().length();
    Race.settle(whole);
    table.text("whole desk / chain of 30", article, whole, () -> Peers.chain(article).length(), 15);
    Race.Task load = () -> repeat(whole);
    table.text(
        "whole desk, two threads / one",
        2 * LOAD * article.length(),
        () -> twice(load),
        LOAD * article.length(),
        load,
        1.8);
  }

  private static int cuts(String text) {
    return HeaderReader.standard().read(text, Locale.FRENCH, null).redline().edits().size();
  }

  private static void check(Article article) {
    Header header = article.header();
    Table.check(
        header.dateline() != null && header.byline().size() == 1 && article.credits().size() == 1,
        "the header is read");
    Table.check(!article.text().contains("[ad_"), "artefacts are taken out");
  }

  private static long repeat(Race.Task work) {
    long sum = 0;
    for (int i = 0; i < LOAD; i++) {
      sum += work.run();
    }
    return sum;
  }

  private static long twice(Race.Task work) {
    long[] other = new long[1];
    Thread thread = new Thread(() -> other[0] = work.run());
    thread.start();
    long own = work.run();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return own + other[0];
  }
}
