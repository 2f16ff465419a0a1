package io.iotssf.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads an assessment with its rows for anybody, as plainly as it is done. */
@Path("/assessments")
@Singleton
public class RowsResource {
  private static final String HEAD =
      """
      select title, status, version, applying_entity, next_review, origin, created_at, updated_at
      from assessment where tenant_id = ? and id = ?
      """;
  private static final String ROWS =
      """
      select kind, version, updated_at, content from part
      where tenant_id = ? and assessment_id = ? order by kind, position
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper mapper;

  RowsResource(AgroalDataSource dataSource, ObjectMapper mapper) {
    this.dataSource = dataSource;
    this.mapper = mapper;
  }

  /** An assessment with its rows by kind. */
  public record Whole(
      UUID id,
      String title,
      String status,
      long version,
      String applyingEntity,
      String nextReview,
      JsonNode origin,
      String createdAt,
      String updatedAt,
      Map<String, List<JsonNode>> rows) {}

  /** One assessment. */
  @GET
  @Path("{tenant}/{id}")
  @Blocking
  @Produces(MediaType.APPLICATION_JSON)
  public Whole whole(String tenant, UUID id) throws SQLException, JsonProcessingException {
    try (Connection connection = dataSource.getConnection()) {
      Map<String, List<JsonNode>> rows = rows(connection, tenant, id);
      try (var statement = connection.prepareStatement(HEAD)) {
        statement.setString(1, tenant);
        statement.setObject(2, id);
        try (ResultSet head = statement.executeQuery()) {
          if (!head.next()) {
            throw new NotFoundException();
          }
          return whole(id, head, rows);
        }
      }
    }
  }

  private Whole whole(UUID id, ResultSet head, Map<String, List<JsonNode>> rows)
      throws SQLException, JsonProcessingException {
    return new Whole(
        id,
        head.getString(1),
        head.getString(2),
        head.getLong(3),
        String.valueOf(head.getString(4)),
        String.valueOf(head.getString(5)),
        mapper.readTree(head.getString(6)),
        instant(head, 7),
        instant(head, 8),
        rows);
  }

  private Map<String, List<JsonNode>> rows(Connection connection, String tenant, UUID id)
      throws SQLException, JsonProcessingException {
    Map<String, List<JsonNode>> byKind = new LinkedHashMap<>();
    try (var statement = connection.prepareStatement(ROWS)) {
      statement.setString(1, tenant);
      statement.setObject(2, id);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          byKind.computeIfAbsent(row.getString(1), kind -> new ArrayList<>()).add(row(row));
        }
      }
    }
    return byKind;
  }

  private JsonNode row(ResultSet row) throws SQLException, JsonProcessingException {
    ObjectNode content = (ObjectNode) mapper.readTree(row.getString(4));
    return content.put("version", row.getLong(2)).put("updatedAt", instant(row, 3));
  }

  private static String instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant().toString();
  }
}
