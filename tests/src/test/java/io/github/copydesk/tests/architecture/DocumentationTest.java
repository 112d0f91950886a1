package io.github.copydesk.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever users can call says what it does. */
class DocumentationTest {

  static Stream<Path> exportedPackages() {
    return Stream.of(Modules.values())
        .flatMap(
            module ->
                module.exports().stream()
                    .sorted()
                    .map(name -> sources(module).resolve(name.replace('.', '/'))));
  }

  private static Path sources(Modules module) {
    return Path.of("..", module.name().toLowerCase(Locale.ROOT), "src/main/java");
  }

  @ParameterizedTest
  @MethodSource("exportedPackages")
  void everythingPublicHasJavadoc(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.list(folder)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources.toList()));
      Undocumented undocumented = new Undocumented(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        undocumented.scan(new TreePath(unit), null);
      }
      assertThat(undocumented.seen).isPositive();
      assertThat(undocumented.found).isEmpty();
    }
  }

  /** Collects the public members of public types that have no comment. */
  private static final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();
    private int seen;

    Undocumented(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (isFace(type.getModifiers())) {
        check(type.getSimpleName());
        super.visitClass(type, null);
      }
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      boolean inherited =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (!inherited && isFace(method.getModifiers())) {
        check(method.getName());
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
      if (isFace(field.getModifiers())) {
        check(field.getName());
      }
      return null;
    }

    private void check(CharSequence name) {
      seen++;
      if (docs.getDocComment(getCurrentPath()) == null) {
        Tree owner = getCurrentPath().getParentPath().getLeaf();
        found.add((owner instanceof ClassTree type ? type.getSimpleName() + "." : "") + name);
      }
    }

    /** Members of an interface have no word for it; constants of an enum are public as parsed. */
    private boolean isFace(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      boolean implied =
          getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE
              && !flags.contains(Modifier.PRIVATE);
      return implied || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }
  }
}
