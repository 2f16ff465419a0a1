package io.iotssf.report.rendering.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.util.List;

/**
 * The templates, parsed when a renderer is made: one that is missing or wrong stops the start, not
 * a build of documents. Every value is escaped.
 */
final class Templates {
  private static final String HTML = "text/html";
  private static final Variant VARIANT = Variant.forContentType(HTML);

  private Templates() {}

  static Template document() {
    Template template = engine().getTemplate("document");
    if (template == null) {
      throw new IllegalStateException("The template document is missing from the package");
    }
    return template;
  }

  private static Engine engine() {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of(HTML)))
        .addLocator(new PackagedTemplates(VARIANT))
        .strictRendering(true)
        .build();
  }
}
