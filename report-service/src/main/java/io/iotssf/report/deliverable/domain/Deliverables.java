package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.DocumentFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deliverables of the current tenant. What a reader may not see is not there. */
public interface Deliverables {

  /** Adds what was built for a revision. */
  void add(List<BuiltDeliverable> built);

  /** Whether the revision was built before. */
  boolean hasRevision(UUID assessment, int revision);

  /** One deliverable, if the reader may see it. */
  Optional<Deliverable> find(Reader reader, UUID id);

  /** The bytes of a rendition of a deliverable that was found before. */
  byte[] content(UUID id, DocumentFormat format);

  /** The newest first, at most {@code query.limit()}. */
  List<Deliverable> list(Reader reader, DeliverableQuery query);
}
