/** The text model of Copydesk and its header reader. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // that of the normalisers is compiled after this one
module io.github.copydesk.core {
  requires static transitive org.jspecify;

  exports io.github.copydesk.date;
  exports io.github.copydesk.header;
  exports io.github.copydesk.text;

  // Workings that the normalisers share, no API.
  exports io.github.copydesk.json to
      io.github.copydesk.normalize;
  exports io.github.copydesk.line to
      io.github.copydesk.normalize;
}
