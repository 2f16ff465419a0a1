package io.iotssf.assessment.part.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong, so that all of it can be told at once. */
public final class Faults {
  private final String base;
  private final List<Fault> found;

  /** Collects with pointers from the root of what was sent. */
  public Faults() {
    this("", new ArrayList<>());
  }

  private Faults(String base, List<Fault> found) {
    this.base = base;
    this.found = found;
  }

  /** The same collection; what is added goes below a place, for example {@code /components/3}. */
  public Faults below(String pointer) {
    return new Faults(base + pointer, found);
  }

  /**
   * Adds a fault.
   *
   * @param pointer relative to this place, for example {@code /level}
   */
  public void add(String pointer, String detail) {
    found.add(new Fault(base + pointer, detail));
  }

  /** Adds a fault if there is one. */
  public void add(String pointer, Optional<String> detail) {
    detail.ifPresent(present -> add(pointer, present));
  }

  /** Everything found so far, in the order of finding. */
  public List<Fault> all() {
    return List.copyOf(found);
  }
}
