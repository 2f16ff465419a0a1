package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Sha256;
import io.iotssf.report.rendering.DocumentRenderer;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.RendererVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sets every document that a revision calls for; the same revision gives the same deliverables. */
public final class DeliverablePress {
  private final DocumentRenderer renderer;
  private final int workers;

  /**
   * @param workers how many documents are set at a time
   */
  public DeliverablePress(DocumentRenderer renderer, int workers) {
    this.renderer = renderer;
    this.workers = workers;
  }

  /**
   * @param sha256 hash of the revision's bytes
   * @return the deliverables in the order of the listing
   * @throws UnprintableRevisionException when the revision cannot be set, now or ever
   */
  public List<BuiltDeliverable> print(RevisionDocument revision, String sha256) {
    try (ExecutorService printers = Executors.newFixedThreadPool(workers)) {
      List<PlannedDocument> plan = DocumentPlan.of(revision, sha256);
      List<Callable<BuiltDeliverable>> prints =
          IntStream.range(0, plan.size())
              .<Callable<BuiltDeliverable>>mapToObj(
                  at -> () -> print(revision, plan.get(at), at + 1))
              .toList();
      List<BuiltDeliverable> built = new ArrayList<>();
      for (Future<BuiltDeliverable> print : printers.invokeAll(prints)) {
        built.add(print.get());
      }
      return built;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while documents were set", e);
    } catch (ExecutionException | RuntimeException e) {
      if (e.getCause() instanceof Error) {
        // Want of memory, for example, says nothing of the revision: it is tried again.
        throw new IllegalStateException("Documents could not be set for the moment", e);
      }
      // Setting a document asks nobody and waits for nothing: what fails once fails always.
      throw new UnprintableRevisionException(e);
    }
  }

  private BuiltDeliverable print(RevisionDocument revision, PlannedDocument planned, int ordinal) {
    Map<DocumentFormat, byte[]> contents = new EnumMap<>(DocumentFormat.class);
    List<Rendition> renditions = new ArrayList<>();
    for (DocumentFormat format : planned.formats()) {
      byte[] content = renderer.render(planned.document(), format);
      contents.put(format, content);
      renditions.add(new Rendition(format, content.length, Sha256.hex(content)));
    }
    Deliverable deliverable =
        new Deliverable(
            id(revision, planned),
            revision.assessment(),
            revision.revision(),
            ordinal,
            planned.stakeholder(),
            planned.stakeholderKey(),
            planned.document().kind().code(),
            planned.document().language().code(),
            planned.document().title(),
            RendererVersion.CURRENT,
            revision.approvedAt(),
            renditions);
    return new BuiltDeliverable(deliverable, contents);
  }

  private static UUID id(RevisionDocument revision, PlannedDocument planned) {
    String name =
        String.join(
            "/",
            planned.document().kind().code(),
            String.valueOf(planned.stakeholder()),
            planned.document().language().code());
    return DeliverableIds.of(revision.tenant(), revision.assessment(), revision.revision(), name);
  }
}
