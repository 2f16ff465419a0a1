package io.iotssf.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {

  @Test
  void startsPostgresAndKafka(@TempDir Path directory) throws Exception {
    Progress loud =
        new Progress() {
          @Override
          public void begins(String step) {}

          @Override
          public void done(String step, Duration took) {
            System.err.println(step + " " + took);
          }
        };
    try (LocalStack stack =
        LocalStack.builder()
            .directory(directory)
            .withPostgres()
            .withKafka()
            .withKeycloak()
            .progress(loud)
            .start()) {
      assertEquals("on", setting(stack, "fsync"));
      for (String u :
          java.util.List.of("assessor@acme-heaters", "end-user@other-maker", "both@iot-ssf"))
        show(u, stack.token(u));
      show("both acme", stack.token("both@iot-ssf", "acme-heaters"));
      show("both other", stack.token("both@iot-ssf", "other-maker"));
      for (String u :
          java.util.List.of(
              "grc-reader", "grc-reader-other-maker", "report-service", "assessment-service"))
        show(u, stack.clientToken(u));
      Properties p = new Properties();
      p.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
      try (Admin admin = Admin.create(p)) {
        Set<String> names = admin.listTopics().names().get();
        assertTrue(names.contains("iotssf.catalog.v1"));
      }
    }
  }

  static void show(String who, String token) {
    System.err.println(
        who + " " + new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1])));
  }

  private static String setting(LocalStack stack, String name) throws SQLException {
    try (Connection c =
            DriverManager.getConnection(
                stack.jdbcUrl("catalog"), "catalog_app", stack.password("catalog_app"));
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery("show " + name)) {
      r.next();
      return r.getString(1);
    }
  }
}
