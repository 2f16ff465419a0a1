package io.iotssf.catalog.published;

import io.iotssf.kit.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All editions at one moment; immutable.
 *
 * @param editions in their order
 * @param fingerprint differs whenever any edition differs
 */
public record Catalogue(List<PublishedEdition> editions, String fingerprint) {

  /** The edition with this id; empty when there is none. */
  public Optional<PublishedEdition> edition(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /**
   * The editions that a query parameter {@code edition} asks for: all without it.
   *
   * @throws ProblemException 400 when it names none, with the ids that there are
   */
  public List<PublishedEdition> asked(@Nullable String edition) {
    List<String> ids = editions.stream().map(PublishedEdition::id).toList();
    String asked = QueryValue.among(ids, "edition", edition);
    return asked == null ? editions : List.of(edition(asked).orElseThrow());
  }

  /** Whether any edition lists the requirement. */
  public boolean hasRequirement(String id) {
    return editions.stream()
        .flatMap(edition -> edition.applied().requirements().stream())
        .anyMatch(requirement -> requirement.id().equals(id));
  }
}
