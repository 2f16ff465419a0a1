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

  /** Reads the words; an option that is not among the known ones is refused. */
  static Options parse(List<String> arguments, String... known) {
    List<String> words = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (!argument.startsWith("-")) {
        words.add(argument);
      } else if (!List.of(known).contains(argument)) {
        throw new StackException(
            "There is no option '%s' here. See ./iot-ssf help.".formatted(argument));
      } else {
        values.put(argument, WITH_VALUE.contains(argument) ? valueOf(argument, rest) : "");
      }
    }
    return new Options(List.copyOf(words), Map.copyOf(values));
  }

  boolean has(String option) {
    return values.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** The only word, if there is one; more are refused. */
  Optional<String> onlyWord() {
    if (words.size() > 1) {
      throw new StackException("One name at most, not %s. See ./iot-ssf help.".formatted(words));
    }
    return words.stream().findFirst();
  }

  private static String valueOf(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new StackException("%s needs a value.".formatted(option));
    }
    return rest.next();
  }
}
