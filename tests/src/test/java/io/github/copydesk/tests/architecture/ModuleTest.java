package io.github.copydesk.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The faces of the two published modules, by name: a new one is a decision. */
class ModuleTest {

  @Test
  void exportsOfCore() {
    assertThat(Modules.CORE.exports())
        .containsExactlyInAnyOrder(
            "io.github.copydesk.date", "io.github.copydesk.header", "io.github.copydesk.text");
  }

  @Test
  void exportsOfNormalize() {
    assertThat(Modules.NORMALIZE.exports())
        .containsExactlyInAnyOrder(
            "io.github.copydesk.artefact",
            "io.github.copydesk.character",
            "io.github.copydesk.desk",
            "io.github.copydesk.file",
            "io.github.copydesk.name",
            "io.github.copydesk.style");
  }

  @Test
  void coreNeedsNothing() {
    assertThat(needed(Modules.CORE)).containsExactly("java.base");
    assertThat(optional(Modules.CORE)).containsExactly("org.jspecify");
  }

  @Test
  void normalizeNeedsOnlyCoreIcuAndCommonsText() {
    assertThat(needed(Modules.NORMALIZE))
        .containsExactlyInAnyOrder(
            "java.base", "io.github.copydesk.core", "com.ibm.icu", "org.apache.commons.text");
    assertThat(optional(Modules.NORMALIZE))
        .contains("org.apache.tika.core", "info.picocli", "com.fasterxml.jackson.core");
  }

  @Test
  void onlyTheCommandLineIsOpen() {
    assertThat(Modules.CORE.descriptor().opens()).isEmpty();
    assertThat(Modules.NORMALIZE.descriptor().opens())
        .extracting(open -> open.source())
        .containsExactly("io.github.copydesk.cli");
    assertThat(Modules.NORMALIZE.descriptor().isOpen()).isFalse();
  }

  private static List<String> needed(Modules module) {
    return named(module, false);
  }

  private static List<String> optional(Modules module) {
    return named(module, true);
  }

  private static List<String> named(Modules module, boolean optional) {
    return module.descriptor().requires().stream()
        .filter(r -> r.modifiers().contains(Modifier.STATIC) == optional)
        .map(Requires::name)
        .collect(Collectors.toList());
  }
}
