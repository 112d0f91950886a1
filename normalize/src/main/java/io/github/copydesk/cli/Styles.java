package io.github.copydesk.cli;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns the value of {@code --style} into what rewrites names. */
final class Styles {

  private Styles() {}

  static NameEditor editor(String style, CommandSpec spec) {
    return switch (style) {
      case "auto" -> NameEditor.builder().auto().build();
      case "keep" -> NameEditor.keep();
      default -> NameEditor.builder().style(of(style, "auto, keep, majority, ", spec)).build();
    };
  }

  /**
   * Returns the style of this id; wrong usage if there is none, which names them and {@code
   * others}.
   */
  static HouseStyle of(String style, String others, CommandSpec spec) {
    try {
      return HouseStyle.of(style);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--style \"" + style + "\" must be " + others + ids(), e);
    }
  }

  private static String ids() {
    return Arrays.stream(HouseStyle.values()).map(HouseStyle::id).collect(Collectors.joining(", "));
  }
}
