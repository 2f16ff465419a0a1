package io.iotssf.catalog.search.domain;

import io.iotssf.contracts.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several texts as one, line by line. */
final class Joined {
  private Joined() {}

  /** Null when there is nothing; English of those that have it. */
  static @Nullable Text of(List<Text> texts) {
    String english =
        texts.stream().map(Text::en).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return texts.isEmpty()
        ? null
        : new Text(
            texts.stream().map(Text::ja).collect(Collectors.joining("\n")),
            english.isEmpty() ? null : english);
  }
}
