package io.iotssf.assessment.dossier.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.kit.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a head as plain JDBC finds it. */
final class DossierRow {
  /** What is read, in this order. */
  static final String COLUMNS =
      """
      id, title, status, version, applying_entity, next_review, origin, created_at, updated_at,
      submitted_subject, submitted_name, submitted_at
      """;

  private DossierRow() {}

  static Dossier read(ResultSet row) throws SQLException {
    return new Dossier(
        row.getObject(1, UUID.class),
        row.getString(2),
        Status.of(row.getString(3)),
        row.getLong(4),
        row.getObject(5, UUID.class),
        row.getObject(6, LocalDate.class),
        origin(row.getString(7)),
        instant(row, 8),
        instant(row, 9),
        submission(row));
  }

  private static Dossier.@Nullable Submission submission(ResultSet row) throws SQLException {
    String subject = row.getString(10);
    return subject == null
        ? null
        : new Dossier.Submission(new Actor(subject, row.getString(11)), instant(row, 12));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Origin origin(String json) {
    try {
      return Json.contract().readValue(json, Origin.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored origin must be readable", e);
    }
  }
}
