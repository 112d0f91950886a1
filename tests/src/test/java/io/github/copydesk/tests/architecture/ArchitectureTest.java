package io.github.copydesk.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which class may know which, and what none of them may call. */
class ArchitectureTest {

  private static final String ROOT = "io.github.copydesk.";

  /** Each package, and those of ours that it may know. Whoever adds one decides it here. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("json", Set.of()),
          entry("text", Set.of("json")),
          entry("line", Set.of("text")),
          entry("table", Set.of()),
          entry("date", Set.of("text", "table")),
          entry("header", Set.of("text", "date", "table")),
          entry("rows", Set.of()),
          entry("character", Set.of("text", "rows")),
          entry("artefact", Set.of("text", "line", "rows")),
          entry("name", Set.of("rows")),
          entry("style", Set.of("text", "line", "json", "name", "rows")),
          entry("file", Set.of("rows")),
          entry(
              "desk",
              Set.of("rows", "text", "date", "header", "character", "artefact", "name", "style")),
          entry(
              "cli",
              Set.of(
                  "text",
                  "date",
                  "header",
                  "character",
                  "artefact",
                  "name",
                  "style",
                  "file",
                  "desk",
                  "rows")));

  /** Libraries, and the only packages of ours that may know them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "com.ibm.icu", Set.of("character", "name", "style", "file"),
          "org.jspecify.annotations", MAY_KNOW.keySet(),
          "org.apache.commons.text", Set.of("cli"),
          "org.apache.tika", Set.of("file"),
          "org.xml.sax", Set.of("file"),
          "com.fasterxml.jackson", Set.of("cli", "style"),
          "picocli", Set.of("cli"),
          "javax.management", Set.of("cli"));

  /**
   * Classes that may use java.util.regex, never on text that is to be edited. An expression can
   * take time that no test foresees.
   */
  private static final Set<String> MAY_USE_REGEX = Set.of();

  private static final JavaClasses MAIN = Modules.classes();

  static Stream<String> packages() {
    return MAIN.stream().map(ArchitectureTest::ownPackage).distinct().sorted();
  }

  @Test
  void everyPackageIsListed() {
    assertThat(packages()).containsExactlyElementsOf(new TreeSet<>(MAY_KNOW.keySet()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packagesKnowOnlyWhatTheyMay(String name) {
    List<String> known = new ArrayList<>(List.of("java..", ROOT + name));
    MAY_KNOW.getOrDefault(name, Set.of()).forEach(other -> known.add(ROOT + other));
    LIBRARIES.forEach(
        (library, users) -> {
          if (users.contains(name)) {
            known.add(library + "..");
          }
        });
    classes()
        .that(resideInAPackage(ROOT + name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .check(MAIN);
  }

  /** What nobody uses is not granted: it would be taken up without being decided. */
  @Test
  void everyGrantIsUsed() {
    Set<String> used =
        MAIN.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(found -> ownPackage(found.getOriginClass()) + " " + granted(found))
            .collect(Collectors.toSet());
    Set<String> granted = new TreeSet<>();
    MAY_KNOW.forEach((name, others) -> others.forEach(other -> granted.add(name + " " + other)));
    LIBRARIES.forEach((library, users) -> users.forEach(user -> granted.add(user + " " + library)));
    assertThat(used).containsAll(granted);
  }

  /** The package of ours or the library that a class depends on. */
  private static String granted(Dependency dependency) {
    String known = dependency.getTargetClass().getPackageName();
    return known.startsWith(ROOT)
        ? ownPackage(dependency.getTargetClass())
        : LIBRARIES.keySet().stream().filter(known::startsWith).findAny().orElse(known);
  }

  @Test
  void noCycleOfPackages() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void noRegexOverInput() {
    noClasses()
        .that(not(listed(MAY_USE_REGEX)))
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.regex"))
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Scanner.class)
        .check(MAIN);
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    ArchRule rule =
        noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(com.ibm.icu.util.ULocale.class, "getDefault");
    rule.check(MAIN);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheConsole() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(MAIN);
  }

  @Test
  void nothingIsSharedThatChanges() {
    fields().that().haveModifier(STATIC).should().haveModifier(FINAL).check(MAIN);
  }

  @Test
  void publicFieldsAreConstants() {
    fields()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveModifier(STATIC)
        .andShould()
        .haveModifier(FINAL)
        .check(MAIN.that(not(resideInAPackage(ROOT + "cli"))));
  }

  @Test
  void testsSeeOnlyWhatIsExported() {
    Set<String> exported =
        Stream.of(Modules.values())
            .flatMap(module -> module.exports().stream())
            .collect(Collectors.toSet());
    JavaClasses tests = Modules.testClasses();
    // The command line is no API: its own tests start it, and nobody else knows it.
    classes()
        .that(not(resideInAPackage(ROOT + "tests.cli..")))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("io.github.copydesk.."))
                .or(resideInAPackage(ROOT + "tests.."))
                .or(resideInAnyPackage(exported.toArray(String[]::new))))
        .check(tests);
  }

  private static DescribedPredicate<JavaClass> listed(Set<String> names) {
    return DescribedPredicate.describe(
        "are listed",
        type -> names.contains(type.getName().replaceFirst(Pattern.quote("$") + ".*", "")));
  }

  private static String ownPackage(JavaClass type) {
    return type.getPackageName().startsWith(ROOT)
        ? type.getPackageName().substring(ROOT.length())
        : type.getPackageName();
  }
}
