package io.github.copydesk.artefact;

import io.github.copydesk.rows.Packed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word patterns of the standard rule book in a file. To compile them takes a short run longer
 * than all else it does with a text, and they are the same each time; so the build does it once
 * ({@link #main}) and puts the file beside the rules. A number at its head says which rules it was
 * made of: one that is missing, or was made of others, is not used.
 */
final class PatternFile {

  private static final String NAME = "patterns.bin";

  private PatternFile() {}

  /** Writes the file into the folder of classes that is named. */
  public static void main(String[] folder) throws IOException {
    RuleBook book = RuleBook.standard();
    Rule[] rules = book.on().toArray(Rule[]::new);
    try (DataOutputStream out = Packed.create(folder[0], PatternFile.class, NAME)) {
      out.writeInt(WordPatterns.fingerprint(rules, book.lists()));
      write(new WordPatternsBuilder(rules, book.lists(), false).build().parts(), out);
    }
  }

  /** Returns the word patterns of the file, null if they are not those of this fingerprint. */
  static @Nullable WordPatterns standard(int fingerprint) {
    try (InputStream in = PatternFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        return null;
      }
      boolean same = ByteBuffer.wrap(in.readNBytes(Integer.BYTES)).getInt() == fingerprint;
      return same ? new WordPatterns(read(ByteBuffer.wrap(in.readAllBytes()))) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(WordPatterns.Parts parts, DataOutputStream out) throws IOException {
    Packed.longs(out, parts.words().hashes());
    parts.graph().write(out);
    Packed.bits(out, parts.nameParts());
    Packed.bits(out, parts.endKeys());
    Packed.bits(out, parts.lastWords());
    Packed.bits(out, parts.lastLetters());
    Packed.bits(out, parts.beforeNames());
    Packed.strings(out, parts.endWords());
    List<String> open = parts.openWords();
    out.writeInt(open == null ? 1 : 0);
    Packed.strings(out, open == null ? List.of() : open);
    out.writeInt(parts.everyLineMayEnd() ? 1 : 0);
  }

  private static WordPatterns.Parts read(ByteBuffer in) {
    WordTable words = new WordTable();
    for (long hash : Packed.longs(in)) {
      words.add(hash);
    }
    PatternGraph graph = PatternGraph.read(in);
    BitSet nameParts = Packed.bits(in);
    BitSet endKeys = Packed.bits(in);
    BitSet lastWords = Packed.bits(in);
    BitSet lastLetters = Packed.bits(in);
    BitSet beforeNames = Packed.bits(in);
    List<String> endWords = Packed.strings(in);
    boolean everyLineMayBeOpen = in.getInt() != 0;
    List<String> openWords = Packed.strings(in);
    return new WordPatterns.Parts(
        words,
        graph,
        nameParts,
        endKeys,
        lastWords,
        lastLetters,
        beforeNames,
        endWords,
        everyLineMayBeOpen ? null : openWords,
        in.getInt() != 0);
  }
}
