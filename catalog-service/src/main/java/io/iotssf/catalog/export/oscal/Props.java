package io.iotssf.catalog.export.oscal;

import io.iotssf.catalog.export.oscal.Oscal.Property;
import io.iotssf.contracts.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects properties in our namespace; what is null is left out. */
final class Props {
  private final List<Property> properties = new ArrayList<>();
  private final @Nullable String group;

  private Props(@Nullable String group) {
    this.group = group;
  }

  /** Properties of one thing. */
  static Props of() {
    return new Props(null);
  }

  /**
   * Properties that belong together, on a thing that has several such groups.
   *
   * @param group a token that tells them from the others
   */
  static Props grouped(String group) {
    return new Props(group);
  }

  Props add(String name, @Nullable Object value) {
    return add(name, value, null);
  }

  /**
   * @param kind says more of the value, by a token; null when nothing is to be said
   */
  Props add(String name, @Nullable Object value, @Nullable String kind) {
    if (value != null) {
      properties.add(
          new Property(name, Oscal.NAMESPACE, Markup.value(value.toString()), kind, group));
    }
    return this;
  }

  /** A property for each value. */
  Props each(String name, Collection<String> values) {
    values.forEach(value -> add(name, value));
    return this;
  }

  /** The label, which OSCAL names itself. */
  Props label(Object value) {
    properties.add(new Property("label", null, value.toString(), null, null));
    return this;
  }

  /** Where the words stand. */
  Props source(Source source) {
    return add("source-document", source.document())
        .add("source-section", source.section())
        .add("source-table", source.table())
        .add("source-row", source.row())
        .add("source-note", source.note());
  }

  List<Property> list() {
    return List.copyOf(properties);
  }
}
