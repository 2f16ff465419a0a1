package io.iotssf.benchmarks.fill;

import io.iotssf.localstack.StackException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Multiplies one full assessment: to many in its own tenant, and to as many in further tenants. As
 * the owner of the tables, in the database itself, with every row that the service would have
 * written but for its event, which was sent long ago.
 *
 * @param tenants how many
 * @param each how many assessments of a tenant
 */
public record ManyAssessments(int tenants, int each) {
  private static final String[] COPIES = {
    """
    insert into quotation (tenant_id, sha256, document)
    select new.tenant, q.sha256, q.document
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    join assessment a on a.tenant_id = new.template and a.id = new.assessment
    join quotation q on q.tenant_id = a.tenant_id and q.sha256 = a.quotation_sha256
    """,
    """
    insert into assessment (tenant_id, id, title, status, version, applying_entity, created_at,
      updated_at, next_review, origin, quotation_sha256)
    select new.tenant, gen_random_uuid(), a.title || ' ' || number, a.status, a.version,
      a.applying_entity, a.created_at - number * interval '1 minute', a.updated_at, a.next_review,
      a.origin, a.quotation_sha256
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    join assessment a on a.tenant_id = new.template and a.id = new.assessment
    cross join generate_series(1, new.count) as number
    """,
    """
    insert into part (tenant_id, assessment_id, kind, id, position, version, content, updated_at)
    select copy.tenant_id, copy.id, p.kind, p.id, p.position, p.version, p.content, p.updated_at
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    join bench_part p on p.tenant_id = new.template and p.assessment_id = new.assessment
    join assessment copy on copy.tenant_id = new.tenant
    order by copy.id
    """,
    """
    insert into history (tenant_id, assessment_id, version, entry, previous_hash, hash)
    select copy.tenant_id, copy.id, h.version, h.entry, h.previous_hash, h.hash
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    join history h on h.tenant_id = new.template and h.assessment_id = new.assessment
    join assessment copy on copy.tenant_id = new.tenant
    """,
    """
    insert into change (tenant_id, number, assessment_id, version, resource, resource_id, action, at)
    select copy.tenant_id, row_number() over (order by copy.id), copy.id, c.version, c.resource,
      copy.id::text, c.action, c.at
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    join change c on c.tenant_id = new.template and c.assessment_id = new.assessment
    join assessment copy on copy.tenant_id = new.tenant
    """,
    """
    insert into tenant_clock (tenant_id, number)
    select new.tenant, new.count
    from (values (?, ?, ?::uuid, ?)) as new (tenant, template, assessment, count)
    """
  };

  /** The name of the tenant of that number, from 0. */
  public static String tenant(int number) {
    return "fleet-%03d".formatted(number);
  }

  /**
   * Fills the tenants, and brings what PostgreSQL knows of the tables up to date.
   *
   * @param template the tenant of the assessment that is multiplied
   * @param assessment its id
   * @param listener hears how many tenants are filled
   */
  public void fill(Connection owner, String template, UUID assessment, IntConsumer listener) {
    try (Statement statement = owner.createStatement()) {
      keepTemplate(statement, template);
      Guards guards = Guards.lift(owner, "part");
      for (int number = 0; number < tenants; number++) {
        owner.setAutoCommit(false);
        fill(owner, tenant(number), template, assessment);
        owner.commit();
        listener.accept(number + 1);
      }
      owner.setAutoCommit(true);
      statement.execute("set maintenance_work_mem = '512MB'");
      guards.restore(owner);
      statement.execute("vacuum (analyze)");
    } catch (SQLException e) {
      throw new StackException("The assessments could not be multiplied: " + e.getMessage(), e);
    }
  }

  /** The rows of the template are found in a small table, while the large one has no index. */
  private static void keepTemplate(Statement statement, String template) throws SQLException {
    statement.execute(
        "create temporary table bench_part as select * from part where tenant_id = '%s' order by kind, position"
            .formatted(template));
    statement.execute("analyze bench_part");
  }

  private void fill(Connection owner, String tenant, String template, UUID assessment)
      throws SQLException {
    for (String copy : COPIES) {
      try (PreparedStatement statement = owner.prepareStatement(copy)) {
        statement.setString(1, tenant);
        statement.setString(2, template);
        statement.setObject(3, assessment);
        statement.setInt(4, each);
        statement.executeUpdate();
      }
    }
  }
}
