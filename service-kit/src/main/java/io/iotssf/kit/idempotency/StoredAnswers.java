package io.iotssf.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table of answers, by plain JDBC on the connection of the running transaction. */
@ApplicationScoped
class StoredAnswers {
  private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 4711))";
  private static final String FIND =
      """
      select body_sha256, status, location, etag, body from idempotent_answer
      where tenant_id = ? and subject = ? and operation = ? and key = ?
      """;
  private static final String ADD =
      """
      insert into idempotent_answer
        (tenant_id, subject, operation, key, body_sha256, status, location, etag, body, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())
      """;

  private final AgroalDataSource dataSource;

  StoredAnswers(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** An answer with the hash of the body that was answered. */
  record Stored(String bodySha256, Answer answer) {}

  /** Whether this transaction is the only one that works on the key; the lock ends with it. */
  boolean lock(RequestKey key) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, key.name());
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The key could not be locked.", e);
    }
  }

  Optional<Stored> find(RequestKey key) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      bind(statement, key);
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(stored(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The answer could not be looked up.", e);
    }
  }

  void add(RequestKey key, Stored stored) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ADD)) {
      bind(statement, key);
      statement.setString(5, stored.bodySha256());
      statement.setInt(6, stored.answer().status());
      statement.setString(7, stored.answer().location());
      statement.setString(8, stored.answer().etag());
      statement.setBytes(9, stored.answer().body());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The answer could not be kept.", e);
    }
  }

  private static void bind(PreparedStatement statement, RequestKey key) throws SQLException {
    statement.setString(1, key.tenant());
    statement.setString(2, key.subject());
    statement.setString(3, key.operation());
    statement.setString(4, key.key());
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getString(1),
        new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)));
  }
}
