package io.github.copydesk.cli;

import io.github.copydesk.desk.Copydesk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules}: prints the rule book. */
@Command(
    name = "rules",
    description =
        "Prints the rules of all steps: id, group, language, position, confidence, reason, example.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (OutputStream out = Terminal.output(null, spec.commandLine())) {
      out.write(Copydesk.standard().rules().getBytes(StandardCharsets.UTF_8));
    }
    return Main.DONE;
  }
}
