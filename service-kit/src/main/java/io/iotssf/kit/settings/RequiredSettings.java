package io.iotssf.kit.settings;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stops the start when a setting that another one is made of has no value, and names all that are
 * missing. Without it a pool or a client would find out at its first use.
 */
@Startup
@Singleton
class RequiredSettings {

  /** A reference without a default, such as {@code ${iotssf.database.url}}. */
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(iotssf\\.[a-z0-9.-]+)}");

  RequiredSettings() {
    requireNone(missing(ConfigProvider.getConfig()));
  }

  /** Names of the environment variables that must still be set. */
  static SortedSet<String> missing(Config config) {
    var missing = new TreeSet<String>();
    for (String name : config.getPropertyNames()) {
      var raw = config.getConfigValue(name).getRawValue();
      if (raw != null) {
        REFERENCE
            .matcher(raw)
            .results()
            .map(reference -> reference.group(1))
            .filter(setting -> config.getOptionalValue(setting, String.class).isEmpty())
            .forEach(setting -> missing.add(variable(setting)));
      }
    }
    return missing;
  }

  private static String variable(String name) {
    return name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
  }

  private static void requireNone(SortedSet<String> missing) {
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Set the environment variables %s: they have no default.".formatted(missing));
    }
  }
}
