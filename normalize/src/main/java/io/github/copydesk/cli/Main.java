package io.github.copydesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code copydesk edit|names|rules}. */
@Command(
    name = "copydesk",
    description = "The copy desk for scraped news text.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {EditCommand.class, NamesCommand.class, RulesCommand.class})
public final class Main implements Runnable {

  /** All documents were done. */
  static final int DONE = 0;

  /** Some documents failed; each was named on standard error. */
  static final int SOME_FAILED = 1;

  @Spec CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command line and exits with its status: 0 done, 1 some failed, 2 wrong usage. */
  public static void main(String[] args) {
    WarmUp.start(args);
    System.exit(run(args));
  }

  /** Returns the exit status of a run with these arguments. */
  static int run(String... args) {
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main());
    line.setErr(errors);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (!isEndOfReader(e)) {
            errors.println("copydesk: " + e.getMessage());
          }
          return SOME_FAILED;
        });
    return line.execute(args);
  }

  /** Whether the one who reads what is printed wants no more, as {@code head} does. */
  private static boolean isEndOfReader(Exception e) {
    return "Broken pipe".equals(e.getMessage());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"copydesk " + (version == null ? "(development)" : version)};
    }
  }
}
