package io.iotssf.report.rendering.html;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/**
 * Finds templates in the package, and nowhere else. The line feed that ends a file is no part of
 * it: a part that stands inside a sentence would bring a space.
 */
final class PackagedTemplates implements TemplateLocator {
  private final Variant variant;

  PackagedTemplates(Variant variant) {
    this.variant = variant;
  }

  @Override
  public Optional<TemplateLocator.TemplateLocation> locate(String id) {
    return PackagedText.find("/templates/" + id + ".html")
        .map(text -> new Found(text.stripTrailing(), variant));
  }

  private record Found(String text, Variant variant) implements TemplateLocator.TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(variant);
    }
  }
}
