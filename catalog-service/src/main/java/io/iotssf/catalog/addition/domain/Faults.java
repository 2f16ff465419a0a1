package io.iotssf.catalog.addition.domain;

import io.iotssf.contracts.Text;
import io.iotssf.kit.text.WrittenText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, each sentence naming a field; empty when nothing is. */
final class Faults {
  /** Longest text, in characters. */
  static final int LONGEST_TEXT = 4000;

  private final List<String> found = new ArrayList<>();

  void requireCode(String field, Collection<String> allowed, @Nullable String value) {
    if (value == null || !allowed.contains(value)) {
      found.add("`%s` is one of: %s.".formatted(field, String.join(", ", allowed)));
    }
  }

  void requireText(String field, Text text) {
    WrittenText.fault(field, text, LONGEST_TEXT).ifPresent(found::add);
  }

  void require(boolean holds, String otherwise) {
    if (!holds) {
      found.add(otherwise);
    }
  }

  List<String> found() {
    return List.copyOf(found);
  }
}
