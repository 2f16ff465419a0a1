package io.iotssf.assessment.part.domain;

import java.util.List;

/** All kinds of rows, in the order in which an assessment's content has them. */
public interface PartKinds {
  List<PartKind<?>> all();
}
