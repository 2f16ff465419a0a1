package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One concrete measure, bullet by bullet (実際に講じる対策).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param decision id of the decision that it carries out
 * @param kind {@code bullet}, {@code sub-bullet} or {@code note} (a ※ line)
 * @param parent id of the bullet that a sub-bullet or note belongs to; null for a bullet, and for a
 *     note on the decision as a whole
 * @param status {@code planned}, {@code partial} or {@code implemented}; null while nobody said
 * @param evidence what shows that it is done
 * @param source where it is printed; null for a row of the tenant's own
 */
public record ConcreteMeasure(
    UUID id,
    @Nullable String key,
    UUID decision,
    String kind,
    @Nullable UUID parent,
    Text text,
    @Nullable String status,
    List<Evidence> evidence,
    @Nullable Source source)
    implements Part {
  /**
   * Something that shows that a measure is taken; it is kept elsewhere.
   *
   * @param uri where it is kept
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param checkedBy who checked it
   * @param checkedOn when
   */
  public record Evidence(String uri, String sha256, String checkedBy, LocalDate checkedOn) {}
}
