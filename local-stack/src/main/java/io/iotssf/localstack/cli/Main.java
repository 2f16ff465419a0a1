package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import java.util.List;

/**
 * Entry of the command iot-ssf, after the shell script has found a JDK and built what is missing.
 */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  public static void main(String... arguments) {
    Console console = Console.ofProcess();
    int exit;
    try {
      exit = new Commands(console).run(List.of(arguments));
    } catch (StackException e) {
      console.complain(String.valueOf(e.getMessage()));
      exit = FAILED;
    }
    System.exit(exit);
  }
}
