package io.iotssf.assessment.history.domain;

import java.util.List;

/** What histories tell of. */
public interface RecordedResources {

  /** Codes of everything whose writes are recorded, for example {@code risk-rating}. */
  List<String> codes();
}
