package io.github.copydesk.cli;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns the value of {@code --style} into what rewrites names. */
final class Styles {

  private Styles() {}

  static NameEditor editor(String style, CommandLine line) {
    return switch (style) {
      case "auto" -> NameEditor.builder().auto().build();
      case "keep" -> NameEditor.keep();
      default -> NameEditor.builder().style(of(style, line)).build();
    };
  }

  static HouseStyle of(String style, CommandLine line) {
    for (HouseStyle known : HouseStyle.values()) {
      if (id(known).equals(style)) {
        return known;
      }
    }
    String known =
        Arrays.stream(HouseStyle.values()).map(Styles::id).collect(Collectors.joining(", "));
    throw new ParameterException(
        line, "--style \"" + style + "\" must be auto, keep, majority or one of " + known);
  }

  private static String id(HouseStyle style) {
    return style.name().toLowerCase(Locale.ROOT);
  }
}
