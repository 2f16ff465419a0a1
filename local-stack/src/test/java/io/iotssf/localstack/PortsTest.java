package io.iotssf.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aPortWithAListenerIsNotFreeAndItsOwnerIsFound() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = listener.getLocalPort();
      assertFalse(Ports.isFree(port));
      assertEquals(
          Optional.of(ProcessHandle.current().pid()), PortOwner.find(port).map(ProcessHandle::pid));
    }
  }

  @Test
  void freePortsAreFreeAndDifferFromOneAnother() {
    Ports ports = Ports.free();
    assertTrue(Ports.isFree(ports.postgres()));
    assertTrue(Ports.isFree(ports.reportManagement()));
    assertFalse(ports.kafka() == ports.kafkaController());
  }

  @Test
  void onlyAListeningLineOfTheTableCounts() {
    String listening =
        "0: 0100007F:3C38 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4711 1";
    String connected = listening.replace(" 0A ", " 01 ");
    assertEquals(Optional.of("4711"), PortOwner.inode(listening, 15416));
    assertEquals(Optional.empty(), PortOwner.inode(listening, 15417));
    assertEquals(Optional.empty(), PortOwner.inode(connected, 15416));
    assertEquals(Optional.empty(), PortOwner.inode("sl local_address", 15416));
  }
}
