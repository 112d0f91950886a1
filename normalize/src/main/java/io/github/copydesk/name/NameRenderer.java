package io.github.copydesk.name;

import java.io.Serializable;
import java.util.Locale;

/** Writes names in a house style, by table, from any script. Immutable and thread-safe. */
public final class NameRenderer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final NameRenderer STANDARD = new NameRenderer();

  private NameRenderer() {}

  /** Returns the renderer with the standard romanisation tables. */
  public static NameRenderer standard() {
    return STANDARD;
  }

  /** Returns {@code name} in {@code style}; unchanged if it has no letters the tables know. */
  public String render(String name, HouseStyle style) {
    return render(name, style, Locale.ROOT);
  }

  /** Returns {@code name} in {@code style}, read as a text in {@code language} would spell it. */
  public String render(String name, HouseStyle style, Locale language) {
    return name;
  }
}
