package io.iotssf.report.deliverable.api;

import io.iotssf.kit.page.Cursors;
import io.iotssf.kit.page.Page;
import io.iotssf.report.deliverable.application.ReadDeliverables;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.DeliverableQuery.Place;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the listing page by page. */
@Singleton
class DeliverablePages {

  private final ReadDeliverables read;
  private final Cursors cursors;

  DeliverablePages(ReadDeliverables read, Cursors cursors) {
    this.read = read;
    this.cursors = cursors;
  }

  /**
   * @param assessment of this assessment only; null for all
   * @param filters what else is asked for
   * @param cursor as an earlier page gave it; null for the first page
   */
  Page<DeliverableResponse> page(
      @Nullable UUID assessment, DeliverableFilters filters, @Nullable String cursor, int limit) {
    String collection =
        "deliverables/" + (assessment == null ? "" : assessment) + "/" + filters.words();
    Place after = cursor == null ? null : place(cursors.verify(collection, cursor));
    List<Deliverable> found = read.list(filters.query(assessment, after, limit + 1));
    List<Deliverable> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? cursors.sign(collection, position(shown.getLast())) : null;
    return new Page<>(shown.stream().map(DeliverableResponse::of).toList(), next);
  }

  private static String position(Deliverable last) {
    return String.join(
        " ",
        last.approvedAt().toString(),
        last.assessment().toString(),
        Integer.toString(last.revision()),
        Integer.toString(last.ordinal()));
  }

  /** The cursor was signed here, so its position is one that was written here. */
  private static Place place(String position) {
    String[] parts = position.split(" ", -1);
    return new Place(
        Instant.parse(parts[0]),
        UUID.fromString(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }
}
