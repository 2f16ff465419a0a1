package io.iotssf.catalog.measure.domain;

import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/** The stored measure rows (tables 4 to 7 of the draft). */
public interface Measures {
  /** Stores the measure rows of an edition's cases in place of those stored before. */
  void replace(String edition, Reading reading, List<UseCase> useCases);

  /** The rows that word a requirement, as printed. */
  List<CaseMeasures> wording(String requirement, Reading reading);
}
