package io.iotssf.catalog.loading;

import java.util.List;
import java.util.stream.Collectors;

/** The data files do not fit together; nothing of them is stored. */
public final class CatalogueFault extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  CatalogueFault(String folder, List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "The edition in %s has %d faults and is not loaded:\n  "
                        .formatted(folder, faults.size()),
                    "")));
    this.faults = List.copyOf(faults);
  }

  CatalogueFault(String message) {
    super(message);
    this.faults = List.of();
  }

  CatalogueFault(String message, Throwable cause) {
    super(message, cause);
    this.faults = List.of();
  }

  /** Every fault that was found; empty when it is not about a folder's files. */
  public List<Fault> faults() {
    return faults;
  }
}
