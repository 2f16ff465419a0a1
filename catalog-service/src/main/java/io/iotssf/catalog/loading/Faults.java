package io.iotssf.catalog.loading;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in one folder, so that its author sees everything at once. */
final class Faults {
  private final String folder;
  private final Locations locations;
  private final List<Fault> found = new ArrayList<>();

  Faults(String folder, Locations locations) {
    this.folder = folder;
    this.locations = locations;
  }

  boolean any() {
    return !found.isEmpty();
  }

  void add(String file, int line, String message) {
    found.add(new Fault(file, line, message));
  }

  /** A fault at a JSON pointer of a file. */
  void at(String file, String pointer, String message) {
    add(file, locations.line(file, pointer), message);
  }

  /** A fault of the row with this id. */
  void of(String id, String message) {
    Locations.Place place = locations.ofId(id);
    add(place.file(), place.line(), message);
  }

  /**
   * @throws CatalogueFault with all faults, if there is one
   */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new CatalogueFault(folder, found);
    }
  }
}
