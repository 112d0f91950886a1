package io.github.copydesk.artefact;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    String path = PatternFile.class.getPackageName().replace('.', '/');
    Path file = Path.of(folder[0], path, NAME);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
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
    longs(out, parts.words().hashes());
    parts.graph().write(out);
    bits(out, parts.nameParts());
    bits(out, parts.endKeys());
    bits(out, parts.lastWords());
    bits(out, parts.lastLetters());
    bits(out, parts.beforeNames());
    strings(out, parts.endWords());
    List<String> open = parts.openWords();
    out.writeInt(open == null ? 1 : 0);
    strings(out, open == null ? List.of() : open);
    out.writeInt(parts.everyLineMayEnd() ? 1 : 0);
  }

  private static WordPatterns.Parts read(ByteBuffer in) {
    WordTable words = new WordTable();
    for (long hash : longs(in)) {
      words.add(hash);
    }
    PatternGraph graph = PatternGraph.read(in);
    BitSet nameParts = bits(in);
    BitSet endKeys = bits(in);
    BitSet lastWords = bits(in);
    BitSet lastLetters = bits(in);
    BitSet beforeNames = bits(in);
    List<String> endWords = strings(in);
    boolean everyLineMayBeOpen = in.getInt() != 0;
    List<String> openWords = strings(in);
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

  static void ints(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] ints(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  private static void longs(DataOutputStream out, long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  private static long[] longs(ByteBuffer in) {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  static void bytes(DataOutputStream out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  static void bits(DataOutputStream out, BitSet values) throws IOException {
    longs(out, values.toLongArray());
  }

  static BitSet bits(ByteBuffer in) {
    return BitSet.valueOf(longs(in));
  }

  private static void strings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      bytes(out, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> strings(ByteBuffer in) {
    int size = in.getInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(new String(bytes(in), StandardCharsets.UTF_8));
    }
    return values;
  }
}
