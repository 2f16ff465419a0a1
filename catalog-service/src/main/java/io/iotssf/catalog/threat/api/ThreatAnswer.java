package io.iotssf.catalog.threat.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.contracts.catalog.Threat;

/** A threat and the edition that names it. */
record ThreatAnswer(String edition, @JsonUnwrapped Threat threat) {

  static ThreatAnswer of(InEdition<Threat> named) {
    return new ThreatAnswer(named.edition().id(), named.row());
  }

  String key() {
    return edition + "/" + threat.id();
  }
}
