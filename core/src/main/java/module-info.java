/** The text model of Copydesk and its header reader. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.core {
  requires static transitive org.jspecify;

  exports io.github.copydesk.date;
  exports io.github.copydesk.header;
  exports io.github.copydesk.text;
}
