package io.iotssf.catalog.search.application;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.search.domain.Narrowing;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Looks for words in the published catalogue and in what the current tenant added. */
@ApplicationScoped
public class SearchCatalogue {
  private static final int LONGEST = 200;

  private final CurrentCatalogue catalogue;
  private final PublishedIndex published;
  private final AdditionsIndexes additions;

  SearchCatalogue(
      CurrentCatalogue catalogue, PublishedIndex published, AdditionsIndexes additions) {
    this.catalogue = catalogue;
    this.published = published;
    this.additions = additions;
  }

  /**
   * Everything that has the words.
   *
   * @param asked what a person typed
   * @throws ProblemException 400 when there is nothing to look for, or too much
   */
  public Results search(@Nullable String asked, Narrowing narrowing) {
    Query query = query(asked);
    var state = published.of(catalogue.get());
    return Results.of(List.of(state.index(), additions.now(state)), query, narrowing);
  }

  private static Query query(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      throw invalid("Say what to look for: `q` is missing or blank.");
    }
    if (asked.codePointCount(0, asked.length()) > LONGEST) {
      throw invalid("`q` is longer than %d characters.".formatted(LONGEST));
    }
    return AskedWords.query(asked)
        .orElseThrow(() -> invalid("`q` has no letter, digit or kana to look for."));
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(ProblemType.INVALID_VALUE, detail);
  }
}
