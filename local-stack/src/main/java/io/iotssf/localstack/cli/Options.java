package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words after a command's name.
 *
 * @param words those that are no options
 * @param values options by name; one without a value has the empty text
 */
record Options(List<String> words, Map<String, String> values) {
  private static final List<String> WITH_VALUE = List.of("--out");

  /**
   * Reads the words; an option that is not among the known ones is refused.
   *
   * @param usage what a refusal says besides
   */
  static Options parse(List<String> arguments, List<String> known, String usage) {
    List<String> words = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (known.contains(argument)) {
        values.put(argument, WITH_VALUE.contains(argument) ? valueOf(argument, rest, usage) : "");
      } else if (argument.startsWith("-")) {
        throw refused(argument, usage);
      } else {
        words.add(argument);
      }
    }
    return new Options(List.copyOf(words), Map.copyOf(values));
  }

  /** The refusal of a word that has no meaning where it stands. */
  static StackException refused(String word, String usage) {
    return new StackException("There is no '%s' here. %s".formatted(word, usage));
  }

  boolean has(String option) {
    return values.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  Optional<String> firstWord() {
    return words.stream().findFirst();
  }

  private static String valueOf(String option, Iterator<String> rest, String usage) {
    String value = rest.hasNext() ? rest.next() : "";
    if (value.isBlank() || value.startsWith("-")) {
      throw new StackException("%s needs a value. %s".formatted(option, usage));
    }
    return value;
  }
}
