package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ratios [--quick] [FOLDER]} compares with what people use, {@code names FILE} prints the
 * accuracy table of name matching, and anything else is for JMH.
 */
public final class Main {

  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) throws IOException {
    String command = args.length == 0 ? "" : args[0];
    switch (command) {
      case "ratios" -> System.exit(ratios(List.of(args).subList(1, args.length)));
      case "names" -> {
        if (args.length != 2) {
          System.err.println("usage: names FILE, with lines of name_a, name_b, same, by tabs");
          System.exit(2);
        }
        NameAccuracy.print(Path.of(args[1]), System.out);
      }
      default -> org.openjdk.jmh.Main.main(args);
    }
  }

  private static int ratios(List<String> args) throws IOException {
    List<String> rest = new ArrayList<>(args);
    boolean quick = rest.remove("--quick");
    Path folder = Path.of(rest.isEmpty() ? "seeds/articles" : rest.get(0));
    Path jar = Path.of(System.getProperty("copydesk.jar", "normalize/target/copydesk.jar"));
    if (!Files.isDirectory(folder) || !Files.isRegularFile(jar)) {
      System.err.println(
          "usage: ratios [--quick] [FOLDER], from the project's root: FOLDER \""
              + folder
              + "\" must be a folder of articles, \""
              + jar
              + "\" the jar that a build makes (-Dcopydesk.jar names another)");
      return 2;
    }
    System.err.println(machine());
    return new Ratios(new Corpus(folder), jar, quick, System.out).run();
  }

  private static String machine() {
    return "%s %s, %s %s, %d processors, %s"
        .formatted(
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneOffset.UTC));
  }
}
