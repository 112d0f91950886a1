package io.github.copydesk.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type that a user can type must be. */
class PublicFaceTest {

  static Stream<Class<?>> publicTypes() {
    Set<String> exports =
        Stream.of(Modules.values())
            .flatMap(module -> module.exports().stream())
            .collect(Collectors.toSet());
    return Modules.classes().stream()
        .filter(type -> exports.contains(type.getPackageName()))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .<Class<?>>map(JavaClass::reflect)
        .filter(PublicFaceTest::isVisible);
  }

  private static boolean isVisible(Class<?> type) {
    for (Class<?> t = type; t != null; t = t.getDeclaringClass()) {
      if (!Modifier.isPublic(t.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void isNotMadeForExtension(Class<?> type) {
    assertThat(type.isInterface() || type.isSealed() || Modifier.isFinal(type.getModifiers()))
        .as("%s is final, sealed or an interface", type.getName())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void isSerializable(Class<?> type) throws ReflectiveOperationException {
    if (!isUtility(type) && !isTool(type) && !Throwable.class.isAssignableFrom(type)) {
      assertThat(Serializable.class.isAssignableFrom(type)).as(type.getName()).isTrue();
      if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
        assertThat(type.getDeclaredField("serialVersionUID").getType()).isEqualTo(long.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void isMarkedForNulls(Class<?> type) {
    assertThat(type.getPackage().isAnnotationPresent(NullMarked.class))
        .as("package %s is null-marked", type.getPackageName())
        .isTrue();
  }

  /** Only static members, and a constructor that nobody can call. */
  private static boolean isUtility(Class<?> type) {
    return !type.isInterface()
        && Stream.of(type.getDeclaredConstructors()).allMatch(PublicFaceTest::isPrivate)
        && Stream.of(type.getDeclaredFields()).allMatch(f -> Modifier.isStatic(f.getModifiers()))
        && Stream.of(type.getDeclaredMethods()).allMatch(m -> Modifier.isStatic(m.getModifiers()));
  }

  private static boolean isPrivate(Constructor<?> constructor) {
    return Modifier.isPrivate(constructor.getModifiers());
  }

  /** Builders live for the length of one method. */
  private static boolean isTool(Class<?> type) {
    return type.getSimpleName().endsWith("Builder");
  }
}
