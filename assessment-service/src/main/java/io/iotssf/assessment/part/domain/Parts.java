package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the assessments of the current tenant. */
public interface Parts {

  <T extends Part> Optional<Row<T>> find(UUID assessment, PartKind<T> kind, UUID id);

  /** All rows of a kind, in their order. */
  <T extends Part> List<Row<T>> of(UUID assessment, PartKind<T> kind);

  /** The rows of several kinds, read at once, each kind in its order. */
  List<KindOfRows<?>> all(UUID assessment, List<PartKind<?>> kinds);

  /** The place after the last row of a kind. */
  int nextPosition(UUID assessment, PartKind<?> kind);

  <T extends Part> void add(UUID assessment, PartKind<T> kind, Row<T> row);

  /** Adds the rows that a new assessment starts with. */
  void addAll(UUID assessment, List<KindOfRows<?>> rows);

  <T extends Part> void update(UUID assessment, PartKind<T> kind, Row<T> row);

  void remove(UUID assessment, PartKind<?> kind, UUID id);

  /** Rows of one kind, in their order. */
  record KindOfRows<T extends Part>(PartKind<T> kind, List<Row<T>> rows) {}
}
