package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the framework and of assessments in words of both languages. An unknown code stands
 * for itself: a document never invents a name. The words stand in {@code words/codes.txt}.
 */
final class Codes {
  static final String RECOVERY_AXIS = "difficulty-of-recovery";
  static final String ECONOMIC_AXIS = "economic-impact";

  private static final String FILE = "/words/codes.txt";
  private static final Map<String, Map<String, Text>> WORDS = read();

  private Codes() {}

  /** Codes of the levels of an axis from the least to the gravest; none for an unknown axis. */
  static List<String> levels(String axis) {
    return List.copyOf(levelsOf(axis).keySet());
  }

  static Text level(String axis, String code) {
    return word(levelsOf(axis), code);
  }

  /** 1 or 2. */
  static int axisNumber(String axis) {
    return ECONOMIC_AXIS.equals(axis) ? 2 : 1;
  }

  static Text axis(String code) {
    return word(group("axis"), code);
  }

  static List<String> perspectives() {
    return List.copyOf(group("perspective").keySet());
  }

  static Text perspective(String code) {
    return word(group("perspective"), code);
  }

  static Text target(String code) {
    return word(group("target"), code);
  }

  static Text threat(String code) {
    return word(group("threat"), code);
  }

  /** Codes of the threats in the framework's order, without "applies to all". */
  static List<String> threats() {
    return group("threat").keySet().stream().filter(code -> !code.equals("all")).toList();
  }

  static Text viewpoint(String code) {
    return word(group("viewpoint"), code);
  }

  static Text role(String code) {
    return word(group("role"), code);
  }

  /** Codes of what users are told, in the order in which they need it. */
  static List<String> guidanceTopics() {
    return List.copyOf(group("guidance").keySet());
  }

  static Text guidance(String code) {
    return word(group("guidance"), code);
  }

  /** A part of a use case that the source lacks. */
  static Text missing(String field) {
    return word(group("field"), field);
  }

  /** A decision, status, priority, importance, agent, kind of user or cause. */
  static Text of(String code) {
    return word(group("other"), code);
  }

  /** A code of a cell whose column is in doubt: a shifted row may hold a target as perspective. */
  static Text anyOf(String code) {
    return List.of(group("perspective"), group("target"), group("role")).stream()
        .map(names -> names.get(code))
        .filter(name -> name != null)
        .findFirst()
        .orElseGet(() -> itself(code));
  }

  private static Map<String, Text> levelsOf(String axis) {
    return WORDS.getOrDefault("level-of-" + axis, Map.of());
  }

  private static Map<String, Text> group(String name) {
    return Objects.requireNonNull(WORDS.get(name), name);
  }

  private static Text word(Map<String, Text> words, String code) {
    @Nullable Text word = words.get(code);
    return word == null ? itself(code) : word;
  }

  private static Text itself(String code) {
    return new Text(code, code);
  }

  private static Map<String, Map<String, Text>> read() {
    Map<String, Map<String, Text>> words = new LinkedHashMap<>();
    try (InputStream file = Codes.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .forEach(
              entry ->
                  words
                      .computeIfAbsent(entry[0], group -> new LinkedHashMap<>())
                      .put(entry[1], new Text(entry[2], entry[3])));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
