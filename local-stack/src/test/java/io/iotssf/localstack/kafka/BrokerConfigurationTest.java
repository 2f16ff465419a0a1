package io.iotssf.localstack.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokerConfigurationTest {

  @Test
  void aClusterIdIsNeverTakenForAnOption() {
    for (int i = 0; i < 500; i++) {
      String id = BrokerConfiguration.newClusterId();
      assertEquals(22, id.length());
      assertFalse(id.startsWith("-"), id);
    }
  }

  @Test
  void everyListenerIsOnLoopback() {
    String text = BrokerConfiguration.text(1111, 2222, Path.of("/data"));
    assertTrue(
        text.contains("listeners=CLIENTS://127.0.0.1:1111,CONTROLLER://127.0.0.1:2222\n"), text);
    assertTrue(text.contains("log.dirs=/data\n"), text);
    assertTrue(text.contains("auto.create.topics.enable=false\n"), text);
  }
}
