package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a kind into another order: the steps of a data flow, what comes first. */
@ApplicationScoped
public class OrderParts {
  private final WritePath writePath;
  private final Parts parts;

  OrderParts(WritePath writePath, Parts parts) {
    this.writePath = writePath;
    this.parts = parts;
  }

  /**
   * @param ids ids of all rows of the kind, in the order wanted
   * @return the rows in their new order
   */
  public <T extends Part> List<Row<T>> order(
      UUID assessment, PartKind<T> kind, List<UUID> ids, @Nullable String why) {
    return writePath.edit(assessment, why, locked -> order(locked, kind, ids));
  }

  private <T extends Part> Effect<List<Row<T>>> order(
      Locked locked, PartKind<T> kind, List<UUID> ids) {
    UUID assessment = locked.dossier().id();
    List<Row<T>> rows = parts.of(assessment, kind);
    Map<UUID, Row<T>> byId =
        rows.stream().collect(Collectors.toMap(row -> row.content().id(), Function.identity()));
    if (ids.size() != rows.size() || !new HashSet<>(ids).equals(byId.keySet())) {
      throw Rejections.of(
          List.of(new Fault("/ids", "Name every row of the collection once: " + byId.keySet())));
    }
    List<Row<T>> moved = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++) {
      moved.add(Objects.requireNonNull(byId.get(ids.get(place))).movedTo(place, locked.at()));
    }
    moved.forEach(row -> parts.update(assessment, kind, row));
    return Effect.of(
        List.copyOf(moved),
        new RowChange(
            kind.code(),
            assessment.toString(),
            "moved",
            rows.stream().map(row -> row.content().id()).toList(),
            ids));
  }
}
