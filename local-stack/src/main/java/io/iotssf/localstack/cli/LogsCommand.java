package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows the end of the log files. */
final class LogsCommand {
  private static final int FEW = 10;
  private static final int MANY = 200;

  private final Console console;
  private final LocalStack stack;

  LogsCommand(Console console, LocalStack stack) {
    this.console = console;
    this.stack = stack;
  }

  int run(Options options) {
    Optional<String> name = options.firstWord();
    if (name.isPresent()) {
      show(Part.byName(name.get()).orElseThrow(() -> unknown(name.get())), MANY);
    } else {
      Arrays.stream(Part.values()).forEach(part -> show(part, FEW));
    }
    return 0;
  }

  private void show(Part part, int count) {
    Path log = stack.directory().logs().resolve(part.processName() + ".log");
    console.line("==> %s", log);
    if (Files.exists(log)) {
      List<String> lines = lines(log);
      lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(console::line);
    }
  }

  private static List<String> lines(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StackException unknown(String name) {
    List<String> names = Arrays.stream(Part.values()).map(Part::processName).toList();
    return new StackException("There is no log '%s'. There are: %s".formatted(name, names));
  }
}
