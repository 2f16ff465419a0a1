package io.iotssf.assessment.content.application;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.history.domain.RecordedResources;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
class AllKinds implements PartKinds, RecordedResources {

  @Override
  public List<PartKind<?>> all() {
    return Kinds.ALL;
  }

  @Override
  public List<String> codes() {
    return Stream.concat(Stream.of("assessment", "comment"), all().stream().map(PartKind::code))
        .toList();
  }
}
