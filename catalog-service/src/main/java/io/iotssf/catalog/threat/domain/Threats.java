package io.iotssf.catalog.threat.domain;

import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.Threat;
import java.util.List;

/** The stored threats. */
public interface Threats {
  /** Stores the threats of an edition in place of those stored before. */
  void replace(String edition, Reading reading, List<Threat> threats);

  /** All threats, as printed. */
  List<EditionThreat> all(Reading reading);

  /** A threat and the edition that names it. */
  record EditionThreat(String edition, Threat threat) {}
}
