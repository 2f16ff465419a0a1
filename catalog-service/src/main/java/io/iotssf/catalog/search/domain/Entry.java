package io.iotssf.catalog.search.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param id of the row, bullet or passage
 * @param edition null for a tenant's own
 * @param useCase null outside use cases
 * @param title what it is called, or its wording; a match here counts more; null for plain text
 * @param text what is said of it; null where there is only a title
 * @param href where to read it
 * @param source where it is printed; null for a tenant's own
 * @param errata ids of the errata about the row
 */
public record Entry(
    String id,
    Kind kind,
    @Nullable String edition,
    @Nullable String useCase,
    @Nullable Text title,
    @Nullable Text text,
    Codes codes,
    String href,
    @Nullable Source source,
    List<String> errata) {

  /** Tells the entry from all others. */
  public String key() {
    return String.join("/", kind.code(), "" + edition, "" + useCase, id);
  }

  /** Whether it is a tenant's own. */
  public boolean isOwn() {
    return edition == null;
  }
}
