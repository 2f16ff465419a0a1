package io.iotssf.localstack.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be typed: the commands in the order of the help, with the words that each takes. */
enum Usage {
  DEMO(
      "[--out DIR]",
      "run the main job on the gas water heater; documents go to demo-out/",
      0,
      "--out"),
  UP("[--reset]", "start PostgreSQL, Kafka, Keycloak and the three services", 0, "--reset"),
  DOWN("[--reset]", "stop them; data stay, unless --reset", 0, "--reset"),
  STATUS("", "what runs, and where", 0),
  LOGS("[NAME]", "the end of every log, or more of one", 1),
  TOKEN(
      "ROLE[@ORG]",
      "an access token, for example: token assessor, token grc-reader@other-maker",
      1),
  HELP("", "this list", 0);

  private static final String TEST = "test [--full]";
  private static final String ATTACK = "attack";
  private static final String CHAOS = "chaos";
  private static final String BENCH = "bench [GOAL …]";
  private static final String VERIFY_SOURCES = "verify-sources DIR";
  private static final String VERIFY_HISTORY = "verify-history FILE";
  private static final List<String> FOR_HELP = List.of("-h", "--help");

  private final String pattern;
  private final String purpose;
  private final int words;
  private final List<String> options;

  Usage(String pattern, String purpose, int words, String... options) {
    this.pattern = pattern;
    this.purpose = purpose;
    this.words = words;
    this.options = List.of(options);
  }

  static Optional<Usage> byName(String name) {
    String wanted = FOR_HELP.contains(name) ? "help" : name;
    return Arrays.stream(values()).filter(usage -> usage.command().equals(wanted)).findFirst();
  }

  /** The help: every command, also those that the script runs itself. */
  static String all() {
    return Arrays.stream(values())
            .map(usage -> line(usage.typed(), usage.purpose))
            .collect(
                Collectors.joining(
                    "",
                    "iot-ssf - the IoT Security Safety Framework as a living system, on this machine\n\n",
                    ""))
        + line(TEST, "build everything and run every check")
        + line(ATTACK, "try every attack in full and judge A1 to A7; not 0 when one succeeds")
        + line(CHAOS, "try every fault in full and judge F9 to F11; not 0 when something is lost")
        + line(BENCH, "measure speed in ratios, for example: bench P1; not 0 when a goal is missed")
        + line(
            VERIFY_SOURCES,
            "compare the catalogue's words with the texts of the source documents in DIR")
        + line(
            VERIFY_HISTORY, "follow the chain of hashes in the history of an exported assessment");
  }

  static boolean isAskedFor(List<String> arguments) {
    return arguments.stream().anyMatch(FOR_HELP::contains);
  }

  /** One line that says how the command is typed. */
  String line() {
    return "Usage: ./iot-ssf " + typed();
  }

  /** Reads what was typed after the command's name; whatever it does not take is refused. */
  Options parse(List<String> arguments) {
    Options parsed = Options.parse(arguments, options, line());
    if (parsed.words().size() > words) {
      throw Options.refused(parsed.words().get(words), line());
    }
    return parsed;
  }

  private String typed() {
    return "%s %s".formatted(command(), pattern).strip();
  }

  private String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String line(String typed, String purpose) {
    return "  ./iot-ssf %-21s %s%n".formatted(typed, purpose);
  }
}
