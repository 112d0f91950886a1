/** The normalisers of Copydesk, the desk that puts them together, and the command line. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.normalize {
  requires static transitive org.jspecify;
  requires transitive io.github.copydesk.core;
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires static java.xml;
  // Optional at run time: other formats, the command line, JSON lists.
  requires static org.apache.tika.core;
  requires static org.apache.tika.parser.html;
  requires static info.picocli;
  requires static com.fasterxml.jackson.core;
  requires static java.management;

  exports io.github.copydesk.artefact;
  exports io.github.copydesk.character;
  exports io.github.copydesk.desk;
  exports io.github.copydesk.file;
  exports io.github.copydesk.name;
  exports io.github.copydesk.style;

  // picocli fills the fields of the commands by reflection.
  opens io.github.copydesk.cli;
}
