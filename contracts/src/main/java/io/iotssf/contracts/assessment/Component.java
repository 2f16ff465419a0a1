package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device or part of the system (システムを構成する機器).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param description null where nothing is said
 * @param providedBy id of the stakeholder that provides it; null while nobody said, as the next
 *     three
 * @param ownedBy id of the stakeholder that owns it
 * @param operatedBy id of the stakeholder that operates it
 * @param outsourcedTo id of the stakeholder to whom its operation is outsourced
 * @param zone name of the part of the system configuration that it stands in, for example a home or
 *     a cloud
 * @param internetFacing whether it can be reached from the internet directly; null while nobody
 *     said
 * @param importance how important it is (重要度); null while nobody judged
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Component(
    UUID id,
    @Nullable String key,
    Text name,
    @Nullable Text description,
    @Nullable UUID providedBy,
    @Nullable UUID ownedBy,
    @Nullable UUID operatedBy,
    @Nullable UUID outsourcedTo,
    @Nullable Text zone,
    @Nullable Boolean internetFacing,
    @Nullable Importance importance,
    @Nullable Source source)
    implements Part {
  /**
   * @param level {@code high}, {@code medium} or {@code low}
   * @param criterion by which criterion (判断基準)
   * @param reason why, by that criterion
   */
  public record Importance(String level, Text criterion, Text reason) {}
}
