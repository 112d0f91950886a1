package io.github.copydesk.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what Tika reads with the parser modules that are on the class path. */
final class TikaFormats {

  /** Read by the parser of pages, which is not there if no page can be read. */
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private TikaFormats() {}

  static String read(byte[] bytes, String name, @Nullable String known) throws IOException {
    Metadata metadata = new Metadata();
    if (known != null) {
      metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, known);
    }
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    AutoDetectParser parser = Parsers.AUTO;
    String type;
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      type = parser.getDetector().detect(in, metadata).toString();
    }
    if (type.equals("application/octet-stream")) {
      throw new IOException("neither text in a known charset nor a known file format");
    }
    if (!isRead(parser, type)) {
      throw new IOException("the format " + type + " needs " + module(type) + " on the class path");
    }
    return parse(parser, bytes, metadata, type).strip() + "\n";
  }

  private static String parse(Parser parser, byte[] bytes, Metadata metadata, String type)
      throws IOException {
    ParseContext context = new ParseContext();
    boolean page = PAGES.contains(type);
    ContentHandler text = page ? new PageText() : new BodyContentHandler(-1);
    if (page) {
      // Tika knows few of the elements that make the lines of a page.
      context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    }
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      parser.parse(in, text, metadata, context);
    } catch (SAXException | TikaException e) {
      throw new IOException("the content is not sound " + type + ": " + e.getMessage(), e);
    }
    return text.toString();
  }

  private static boolean isRead(Parser parser, String type) {
    return parser.getSupportedTypes(new ParseContext()).stream()
        .anyMatch(t -> t.toString().equals(type));
  }

  /** Names the artefact whose parser reads a format, as far as the table has it. */
  private static String module(String type) throws IOException {
    try (InputStream table = TikaFormats.class.getResourceAsStream("tika-modules.tsv")) {
      byte[] bytes = Objects.requireNonNull(table, "tika-modules.tsv").readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && type.startsWith(line.substring(0, tab))) {
          return "org.apache.tika:" + line.substring(tab + 1);
        }
      }
    }
    return "the tika-parser module that reads it";
  }

  /** Made once: finding the parser modules takes a while. */
  private static final class Parsers {
    static final AutoDetectParser AUTO = new AutoDetectParser();

    static {
      // A page that leaves its tags open nests deep; nothing here minds.
      AutoDetectParserConfig config = AUTO.getAutoDetectParserConfig();
      config.setMaximumDepth(Integer.MAX_VALUE);
      AUTO.setAutoDetectParserConfig(config);
    }
  }
}
