package io.iotssf.assessment.content.application;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AllKinds implements PartKinds {

  @Override
  public List<PartKind<?>> all() {
    return Kinds.ALL;
  }
}
