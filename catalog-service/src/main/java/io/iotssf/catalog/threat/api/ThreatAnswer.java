package io.iotssf.catalog.threat.api;

import io.iotssf.catalog.threat.domain.Threats.EditionThreat;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;

record ThreatAnswer(String id, String edition, Text name, Source source) {

  static ThreatAnswer of(EditionThreat named) {
    return new ThreatAnswer(
        named.threat().id(), named.edition(), named.threat().name(), named.threat().source());
  }
}
