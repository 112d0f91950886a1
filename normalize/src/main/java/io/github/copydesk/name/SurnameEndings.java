package io.github.copydesk.name;

import io.github.copydesk.rows.Rows;
import java.util.ArrayList;
import java.util.List;

/** Tells by the sounds at its end whether a word is a family name. */
final class SurnameEndings {

  /** What a sound may cost for the sound of an ending and be it still. */
  private static final int LIKE = 14;

  private static final byte[][] ENDINGS = load();

  private SurnameEndings() {}

  private static byte[][] load() {
    List<byte[]> endings = new ArrayList<>();
    for (String[] row : Rows.read(SurnameEndings.class, "surname-endings.txt")) {
      String[] names = row[0].split(" ", -1);
      byte[] ending = new byte[names.length];
      for (int i = 0; i < names.length; i++) {
        ending[i] = (byte) ReadingTables.SOUNDS.code(names[i]);
      }
      endings.add(ending);
    }
    return endings.toArray(new byte[0][]);
  }

  /** Tells whether a path of the reading ends as family names do. */
  static boolean closes(Reading reading) {
    for (byte[] path : reading.paths()) {
      for (byte[] ending : ENDINGS) {
        if (closes(path, ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean closes(byte[] path, byte[] ending) {
    int offset = path.length - ending.length;
    if (offset < 1) {
      return false;
    }
    byte[] costs = ReadingTables.SOUNDS.costs();
    for (int i = 0; i < ending.length; i++) {
      if (costs[(path[offset + i] & 0xFF) * Sounds.ROW + (ending[i] & 0xFF)] > LIKE) {
        return false;
      }
    }
    return true;
  }
}
