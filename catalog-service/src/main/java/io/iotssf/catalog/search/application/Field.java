package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Entry;
import io.iotssf.contracts.Text;
import java.util.Optional;

/** The searchable texts of an entry; a match in a title counts more. */
enum Field {
  TITLE_JA("title", "ja", 3),
  TITLE_EN("title", "en", 3),
  TEXT_JA("text", "ja", 1),
  TEXT_EN("text", "en", 1);

  private final String part;
  private final String language;
  private final float weight;

  Field(String part, String language, float weight) {
    this.part = part;
    this.language = language;
    this.weight = weight;
  }

  /** Name of the entry's part: {@code title} or {@code text}. */
  String part() {
    return part;
  }

  String language() {
    return language;
  }

  float weight() {
    return weight;
  }

  /** The words of an entry; empty where it has none. */
  Optional<String> of(Entry entry) {
    return Optional.ofNullable("title".equals(part) ? entry.title() : entry.text())
        .map("ja".equals(language) ? Text::ja : Text::en);
  }
}
