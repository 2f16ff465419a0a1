package io.iotssf.catalog.addition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of one kind of the current tenant. */
public interface Additions<T> {

  /** Adds a row. */
  void add(Kept<T> row);

  /** The row; empty when the tenant has none with that id. */
  Optional<Kept<T>> find(UUID id);

  /** Every row, by place. */
  List<Kept<T>> all();

  /** Replaces what the row says. */
  void update(Kept<T> row);

  /** Removes the row. */
  void remove(Kept<T> row);
}
