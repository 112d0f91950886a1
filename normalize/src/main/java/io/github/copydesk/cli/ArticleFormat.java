package io.github.copydesk.cli;

import io.github.copydesk.desk.Article;
import java.io.IOException;
import java.io.OutputStream;

/** A way to print an edited article. */
interface ArticleFormat {

  /** Writes one article, UTF-8. */
  void write(String id, Article article, PrintedBytes out) throws IOException;

  /** Writes what stands before the first article. */
  default void begin(OutputStream out) throws IOException {}

  /** Writes what stands after the last article. */
  default void end(OutputStream out) throws IOException {}
}
