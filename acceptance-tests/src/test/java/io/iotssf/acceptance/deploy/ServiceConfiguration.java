package io.iotssf.acceptance.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service reads from its environment: computed from its properties, from the kit's below
 * them, and from the configuration that its code and the kit's code inject.
 *
 * @param properties properties in effect in production, before expressions are resolved
 * @param keys own keys ({@code iotssf.…}); true for those without a default
 */
record ServiceConfiguration(Map<String, String> properties, Map<String, Boolean> keys) {

  private static final Pattern EXPRESSION =
      Pattern.compile("\\$\\{(?<key>iotssf\\.[^:}]+)(?<optional>:)?");
  private static final Pattern INJECTION =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name\\s*=\\s*\"(?<key>iotssf\\.[^\"]+)\"\\s*"
              + "(?<optional>,\\s*defaultValue\\s*=[^)]*\\)|\\)\\s*(final\\s+)?Optional)?");
  private static final Pattern STARTS_BY_ITSELF =
      Pattern.compile("@(Provider|Observes|Startup|ServerRequestFilter|Scheduled|Incoming)\\b");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\S+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public |final )*(?:class|record|interface|enum) (\\w+)");

  static ServiceConfiguration of(String service) {
    var kit = ProjectFiles.root().resolve("service-kit/src/main");
    var own = ProjectFiles.root().resolve(service).resolve("src/main");
    var properties = new TreeMap<String, String>();
    properties.putAll(read(kit.resolve("resources/META-INF/microprofile-config.properties")));
    properties.putAll(read(own.resolve("resources/application.properties")));
    return of(properties, sources(own), sources(kit));
  }

  static ServiceConfiguration of(
      Map<String, String> properties, List<String> ownCode, List<String> kitCode) {
    var keys = new TreeMap<String, Boolean>();
    properties.values().forEach(value -> note(keys, EXPRESSION, value, true));
    ownCode.forEach(source -> note(keys, INJECTION, source, true));
    kitCode.forEach(source -> note(keys, INJECTION, source, isBuilt(source, ownCode)));
    properties.keySet().stream()
        .filter(key -> key.startsWith("iotssf."))
        .forEach(key -> keys.put(key, false));
    return new ServiceConfiguration(properties, keys);
  }

  /** Names of the variables without which the service does not start. */
  Set<String> required() {
    return keys.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(entry -> variable(entry.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** MicroProfile Config's rule from a property's name to a variable's. */
  static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static void note(Map<String, Boolean> keys, Pattern pattern, String text, boolean inUse) {
    if (text.contains("@ConfigMapping(")) {
      throw new AssertionError("Teach this test to read @ConfigMapping:\n" + text);
    }
    pattern
        .matcher(text)
        .results()
        .forEach(
            found -> {
              var required = inUse && found.group("optional") == null;
              keys.merge(found.group("key"), required, Boolean::logicalOr);
            });
  }

  /** A bean that nobody injects and nothing starts is not built, and asks for no configuration. */
  private static boolean isBuilt(String kitSource, List<String> ownCode) {
    var name = PACKAGE.matcher(kitSource);
    var type = TYPE.matcher(kitSource);
    return STARTS_BY_ITSELF.matcher(kitSource).find()
        || (name.find() && type.find() && isImported(name.group(1) + "." + type.group(1), ownCode));
  }

  private static boolean isImported(String type, List<String> ownCode) {
    return ownCode.stream().anyMatch(source -> source.contains("import " + type + ";"));
  }

  private static List<String> sources(Path main) {
    return ProjectFiles.below(main.resolve("java"), ".java").stream()
        .map(ProjectFiles::read)
        .toList();
  }

  private static Map<String, String> read(Path file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(ProjectFiles.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .filter(name -> !name.startsWith("%") || name.startsWith("%prod."))
        .collect(Collectors.toMap(name -> name.replace("%prod.", ""), properties::getProperty));
  }
}
