package io.github.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rules}: prints the rule book. */
@Command(
    name = "rules",
    description = "Prints the rule book.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return Main.DONE;
  }
}
