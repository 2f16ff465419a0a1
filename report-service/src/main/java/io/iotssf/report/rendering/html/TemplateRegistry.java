package io.iotssf.report.rendering.html;

import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every template, parsed when the registry is made: a template that is missing or wrong stops the
 * start, not a build of documents.
 */
public final class TemplateRegistry {
  private static final String HTML = "text/html";
  private static final Variant VARIANT = Variant.forContentType(HTML);
  private static final List<DocumentFormat> SET_FROM_HTML =
      List.of(DocumentFormat.HTML, DocumentFormat.PDF);

  private final Map<TemplateKey, PageTemplate> templates = new LinkedHashMap<>();

  public TemplateRegistry() {
    Engine engine = engine();
    for (DocumentKind kind : DocumentKind.values()) {
      for (DocumentLanguage language : DocumentLanguage.values()) {
        Template template = parse(engine, language.code() + "/" + kind.code());
        for (DocumentFormat format : SET_FROM_HTML) {
          templates.put(new TemplateKey(kind, format, language), page(template, format));
        }
      }
    }
  }

  /** The template of a key. */
  PageTemplate find(TemplateKey key) {
    PageTemplate template = templates.get(key);
    if (template == null) {
      throw new IllegalArgumentException("There is no template for " + key);
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

  private static Template parse(Engine engine, String id) {
    Template template = engine.getTemplate(id);
    if (template == null) {
      throw new IllegalStateException("The template " + id + " is missing from the package");
    }
    return template;
  }

  private static PageTemplate page(Template template, DocumentFormat format) {
    boolean paged = format == DocumentFormat.PDF;
    return new PageTemplate(template, StyleSheets.of(paged), paged);
  }

  /**
   * A template with the style that makes it a page of a browser or of paper.
   *
   * @param paged whether it is set on paper
   */
  record PageTemplate(Template template, String style, boolean paged) {}
}
