package io.github.copydesk.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.text.Redline;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published modules, as they were built. */
enum Modules {
  CORE("io.github.copydesk.core", Redline.class),
  NORMALIZE("io.github.copydesk.normalize", ArtefactCleaner.class);

  private final String module;
  private final Class<?> member;

  Modules(String module, Class<?> member) {
    this.module = module;
    this.member = member;
  }

  /** The jar or folder of classes. */
  Path path() {
    return location(member);
  }

  /** The descriptor in it. */
  ModuleDescriptor descriptor() {
    return ModuleFinder.of(path()).find(module).orElseThrow().descriptor();
  }

  /** The packages that everybody may see. */
  Set<String> exports() {
    return descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** All classes of the published modules. */
  static JavaClasses classes() {
    return read(CORE.path(), NORMALIZE.path());
  }

  /** The classes of the tests themselves. */
  static JavaClasses testClasses() {
    return read(location(Modules.class));
  }

  private static JavaClasses read(Path... paths) {
    List<Location> locations = Stream.of(paths).map(Modules::location).toList();
    return new ClassFileImporter().importLocations(locations);
  }

  /** A full build has packed the modules into jars, a shorter one has left folders. */
  private static Location location(Path path) {
    return Files.isDirectory(path)
        ? Location.of(path)
        : Location.of(URI.create("jar:" + path.toUri() + "!/"));
  }

  private static Path location(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
