package io.iotssf.assessment.catalogue.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.catalogue.domain.AppliedEdition;
import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The applied editions by plain JDBC: a global table has nothing to do with tenants. A document is
 * parsed once for each hash, and what was read holds for a moment, so that not every edit asks
 * again. An edition that was applied by another instance counts here a moment later.
 */
@ApplicationScoped
class EditionTable implements Editions {
  private static final String APPLY =
      """
      insert into catalogue_edition as applied (edition, release, sha256, document, applied_at)
      values (?, ?, ?, ?, ?)
      on conflict (edition) do update
        set release = excluded.release, sha256 = excluded.sha256, document = excluded.document,
          applied_at = excluded.applied_at
        where applied.release <= excluded.release
      """;
  private static final String HASHES =
      "select edition, sha256 from catalogue_edition order by edition";
  private static final String DOCUMENT =
      "select document, sha256 from catalogue_edition where edition = ?";

  private static final ObjectReader READER = reader();

  private static final long MOMENT = Duration.ofSeconds(1).toNanos();

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;
  private final Map<String, AppliedEdition> parsed = new ConcurrentHashMap<>();
  private volatile @Nullable Seen seen;

  EditionTable(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /** What was read, and when, on the clock of {@link System#nanoTime}. */
  private record Seen(List<AppliedEdition> editions, long at) {}

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(EditionPublished release, byte[] document, Instant at) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(APPLY)) {
      statement.setString(1, release.edition());
      statement.setInt(2, release.release());
      statement.setString(3, release.sha256());
      statement.setBytes(4, document);
      statement.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The edition could not be stored.", e);
    }
    forgetNowAndAfterwards();
  }

  /** Whoever reads before the transaction ends sees what was there before it. */
  private void forgetNowAndAfterwards() {
    seen = null;
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // The transaction is not held up.
          }

          @Override
          public void afterCompletion(int status) {
            seen = null;
          }
        });
  }

  /**
   * A list that was added to the contract after a document was stored is empty in that document.
   */
  private static ObjectReader reader() {
    ObjectMapper mapper = Json.contract().copy();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper.reader();
  }

  @Override
  public List<AppliedEdition> all() {
    Seen known = seen;
    if (known != null && System.nanoTime() - known.at() < MOMENT) {
      return known.editions();
    }
    long at = System.nanoTime();
    List<AppliedEdition> read = read();
    seen = new Seen(read, at);
    return read;
  }

  private List<AppliedEdition> read() {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(HASHES);
        var rows = statement.executeQuery()) {
      var editions = new ArrayList<AppliedEdition>();
      while (rows.next()) {
        editions.add(edition(connection, rows));
      }
      return List.copyOf(editions);
    } catch (SQLException e) {
      throw new IllegalStateException("The editions could not be read.", e);
    }
  }

  private AppliedEdition edition(Connection connection, ResultSet row) throws SQLException {
    String edition = row.getString(1);
    String sha256 = row.getString(2);
    AppliedEdition known = parsed.get(edition);
    if (known != null && known.sha256().equals(sha256)) {
      return known;
    }
    AppliedEdition read = read(connection, edition);
    parsed.put(edition, read);
    return read;
  }

  /** What stands there now: a newer release may have come since its hash was read. */
  private static AppliedEdition read(Connection connection, String edition) throws SQLException {
    try (var statement = connection.prepareStatement(DOCUMENT)) {
      statement.setString(1, edition);
      try (var row = statement.executeQuery()) {
        row.next();
        return new AppliedEdition(
            READER.readValue(row.getBytes(1), EditionDocument.class), row.getString(2));
      }
    } catch (IOException e) {
      throw new IllegalStateException("A stored edition was verified and must be readable", e);
    }
  }
}
