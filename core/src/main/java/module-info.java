/** The text model of Copydesk and its header reader. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.core {
  requires static transitive org.jspecify;
  requires com.ibm.icu;

  exports io.github.copydesk.date;
  exports io.github.copydesk.header;
  exports io.github.copydesk.text;
}
