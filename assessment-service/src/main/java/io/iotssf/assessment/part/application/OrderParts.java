package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   * A place is no part of what a row says: rows keep their versions.
   *
   * @param ifMatch entity tags of the states of the assessment that may be changed
   * @param ids ids of all rows of the kind, in the order wanted
   * @return the rows in their new order
   */
  public <T extends Part> List<Row<T>> order(
      UUID assessment,
      PartKind<T> kind,
      @Nullable String ifMatch,
      List<UUID> ids,
      @Nullable String why) {
    return writePath.edit(
        assessment,
        why,
        locked -> {
          EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(locked.versionBefore()));
          return order(locked, kind, ids);
        });
  }

  private <T extends Part> Effect<List<Row<T>>> order(
      Locked locked, PartKind<T> kind, List<UUID> ids) {
    UUID assessment = locked.dossier().id();
    List<Row<T>> rows = parts.of(assessment, kind);
    Map<UUID, Row<T>> byId =
        rows.stream().collect(Collectors.toMap(row -> row.content().id(), Function.identity()));
    requireEachOnce(ids, byId.keySet());
    List<Row<T>> ordered = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++) {
      Row<T> row = Objects.requireNonNull(byId.get(ids.get(place)));
      ordered.add(row.movedTo(place));
      if (row.position() != place) {
        parts.update(assessment, kind, ordered.getLast());
      }
    }
    return Effect.of(
        List.copyOf(ordered),
        new RowChange(
            kind.code(),
            assessment.toString(),
            "moved",
            rows.stream().map(row -> row.content().id()).toList(),
            ids));
  }

  private static void requireEachOnce(List<UUID> ids, Set<UUID> rows) {
    var faults = new Faults();
    Set<UUID> left = new HashSet<>(rows);
    for (int index = 0; index < ids.size(); index++) {
      if (!left.remove(ids.get(index))) {
        faults.add(
            "/ids/" + index,
            rows.contains(ids.get(index))
                ? "This row is named twice."
                : "The collection has no such row.");
      }
    }
    if (!left.isEmpty()) {
      faults.add(
          "/ids",
          "Name every row of the collection once. %d of %d are missing, for example %s."
              .formatted(left.size(), rows.size(), Collections.min(left)));
    }
    Rejections.enforce(faults.all());
  }
}
