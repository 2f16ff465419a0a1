package io.iotssf.report.deliverable.persistence;

import io.iotssf.report.deliverable.domain.BuiltDeliverable;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.DeliverableQuery;
import io.iotssf.report.deliverable.domain.Deliverables;
import io.iotssf.report.deliverable.domain.Reader;
import io.iotssf.report.deliverable.domain.Rendition;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliverables in PostgreSQL. */
@Singleton
class StoredDeliverables implements Deliverables, PanacheRepositoryBase<DeliverableRow, TenantKey> {

  @Override
  public void add(List<BuiltDeliverable> built) {
    for (BuiltDeliverable one : built) {
      UUID id = one.deliverable().id();
      persist(new DeliverableRow(one.deliverable()));
      for (Rendition rendition : one.deliverable().renditions()) {
        byte[] content = Objects.requireNonNull(one.contents().get(rendition.format()));
        getEntityManager().persist(new RenditionRow(id, rendition));
        getEntityManager().persist(new ContentRow(id, rendition.format().code(), content));
      }
      // Hibernate would hold a second copy of all contents until the end.
      flush();
      getEntityManager().clear();
    }
  }

  @Override
  public boolean hasRevision(UUID assessment, int revision) {
    return count("assessment = ?1 and revision = ?2", assessment, revision) > 0;
  }

  @Override
  public Optional<Deliverable> find(Reader reader, UUID id) {
    return withRenditions(new DeliverableFilter(reader).and("d.id = :id", "id", id).run(this, 1))
        .findFirst();
  }

  @Override
  public byte[] content(UUID id, DocumentFormat format) {
    return getEntityManager()
        .createQuery(
            "select c.content from ContentRow c where c.deliverable = :id and c.format = :format",
            byte[].class)
        .setParameter("id", id)
        .setParameter("format", format.code())
        .getSingleResult();
  }

  @Override
  public List<Deliverable> list(Reader reader, DeliverableQuery query) {
    return withRenditions(new DeliverableFilter(reader).of(query).run(this, query.limit()))
        .toList();
  }

  private Stream<Deliverable> withRenditions(Stream<DeliverableRow> found) {
    List<DeliverableRow> rows = found.toList();
    Map<UUID, List<Rendition>> renditions =
        getEntityManager()
            .createQuery("from RenditionRow r where r.deliverable in :ids", RenditionRow.class)
            .setParameter("ids", rows.stream().map(row -> row.id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> row.deliverable,
                    Collectors.mapping(RenditionRow::rendition, Collectors.toList())));
    return rows.stream().map(row -> row.deliverable(inOrder(renditions.get(row.id))));
  }

  private static List<Rendition> inOrder(@Nullable List<Rendition> renditions) {
    return renditions == null
        ? List.of()
        : renditions.stream().sorted(Comparator.comparing(Rendition::format)).toList();
  }
}
