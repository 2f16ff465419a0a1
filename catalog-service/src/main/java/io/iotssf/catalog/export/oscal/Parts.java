package io.iotssf.catalog.export.oscal;

import io.iotssf.catalog.export.oscal.Oscal.Link;
import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.export.oscal.Oscal.Property;
import io.iotssf.contracts.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part while it is put together. Quoted words bring their working translation as a sub-part. */
final class Parts {
  static final String TRANSLATION = "working-translation";

  private final String name;
  private final @Nullable String namespace;
  private final @Nullable String id;
  private @Nullable String title;
  private @Nullable String prose;
  private List<Property> props = List.of();
  private final List<Link> links = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private Parts(String name, @Nullable String namespace, @Nullable String id) {
    this.name = name;
    this.namespace = namespace;
    this.id = id;
  }

  /** A part that OSCAL names. */
  static Parts standard(String name, String id) {
    return new Parts(name, null, id);
  }

  /** A part that we name. */
  static Parts ours(String name, String id) {
    return new Parts(name, Oscal.NAMESPACE, id);
  }

  Parts title(String words) {
    title = Markup.line(words);
    return this;
  }

  Parts props(Props properties) {
    props = properties.list();
    return this;
  }

  Parts link(Link link) {
    links.add(link);
    return this;
  }

  Parts words(Text words) {
    prose = Markup.prose(words.ja());
    if (words.en() != null) {
      parts.add(
          new Part(
              id + "_en",
              TRANSLATION,
              Oscal.NAMESPACE,
              "en",
              "Working translation, not the publisher's",
              List.of(),
              Markup.prose(words.en()),
              List.of(),
              List.of()));
    }
    return this;
  }

  Parts part(Part part) {
    parts.add(part);
    return this;
  }

  Part build() {
    return new Part(id, name, namespace, null, title, props, prose, parts, links);
  }
}
