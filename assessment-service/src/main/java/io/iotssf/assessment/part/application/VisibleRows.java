package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.domain.KindCodes;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartKinds;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whether somebody sees what is said about a row of which only kind and id are known. */
@ApplicationScoped
public class VisibleRows {
  private final PartKinds kinds;
  private final SurroundingsOf surroundings;

  VisibleRows(PartKinds kinds, SurroundingsOf surroundings) {
    this.kinds = kinds;
    this.surroundings = surroundings;
  }

  /** Whether there is such a row, and somebody with this sight sees what is said about it. */
  public boolean sees(Dossier dossier, Sight sight, String kindCode, UUID id) {
    Surroundings around = surroundings.of(dossier);
    return kinds.all().stream()
        .filter(kind -> kind.code().equals(kindCode))
        .anyMatch(kind -> sees(kind, id, around, sight));
  }

  private static <T extends Part> boolean sees(
      PartKind<T> kind, UUID id, Surroundings around, Sight sight) {
    return around
        .find(kind, id)
        .filter(row -> sight instanceof Sight.Whole || sight.shows(owners(kind, row, around)))
        .isPresent();
  }

  /** Everybody sees who the parties are; what is said about one is for its own people. */
  private static <T extends Part> Set<UUID> owners(PartKind<T> kind, T row, Surroundings around) {
    return kind.code().equals(KindCodes.STAKEHOLDER)
        ? Set.of(row.id())
        : kind.owners().apply(row, around);
  }
}
