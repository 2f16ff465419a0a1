package io.iotssf.report.deliverable.persistence;

import io.iotssf.report.deliverable.domain.DeliverableQuery;
import io.iotssf.report.deliverable.domain.DeliverableQuery.Place;
import io.iotssf.report.deliverable.domain.Reader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions of one look into the deliverables; begins with what the reader may see. */
final class DeliverableFilter {
  private static final String ORDER =
      " order by d.approvedAt desc, d.assessment, d.revision, d.ordinal";

  /**
   * Own stakeholder, or any where the reader stands for the applying entity; in both cases the
   * reader holds a role of the stakeholder to which he or she is assigned. A stakeholder without a
   * role matches nobody.
   */
  private static final String ASSIGNED =
      """
      exists (
        select 1 from AssigneeRow a join AssignmentRow s
          on s.assessment = a.assessment and s.stakeholder = a.stakeholder
        where a.subject = :subject and a.assessment = d.assessment
          and array_intersects(s.roles, :roles)
          and (s.applyingEntity or a.stakeholder = d.stakeholder))
      """;

  private static final String BEHIND =
      """
      (d.approvedAt < :approvedAt
        or d.approvedAt = :approvedAt and (d.assessment > :assessmentAt
          or d.assessment = :assessmentAt and (d.revision > :revisionAt
            or d.revision = :revisionAt and d.ordinal > :ordinalAt)))
      """;

  private final StringJoiner conditions = new StringJoiner(" and ");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  DeliverableFilter(Reader reader) {
    switch (reader) {
      case Reader.OfAll all -> conditions.add("1 = 1");
      case Reader.Assigned assigned -> {
        and(ASSIGNED, "subject", assigned.subject());
        parameters.put("roles", assigned.roles().toArray(String[]::new));
      }
    }
  }

  DeliverableFilter and(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  DeliverableFilter of(DeliverableQuery query) {
    return equal("assessment", query.assessment())
        .equal("revision", query.revision())
        .equal("kind", query.kind())
        .equal("language", query.language())
        .after(query.after());
  }

  private DeliverableFilter equal(String name, @Nullable Object value) {
    return value == null ? this : and("d." + name + " = :" + name, name, value);
  }

  private DeliverableFilter after(@Nullable Place place) {
    if (place != null) {
      and(BEHIND, "approvedAt", place.approvedAt());
      parameters.put("assessmentAt", place.assessment());
      parameters.put("revisionAt", place.revision());
      parameters.put("ordinalAt", place.ordinal());
    }
    return this;
  }

  Stream<DeliverableRow> run(PanacheRepositoryBase<DeliverableRow, TenantKey> rows, int limit) {
    return rows
        .find("from DeliverableRow d where " + conditions + ORDER, parameters)
        .page(Page.ofSize(limit))
        .stream();
  }
}
