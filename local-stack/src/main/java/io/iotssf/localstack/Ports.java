package io.iotssf.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The loopback ports of one stack.
 *
 * @param postgres PostgreSQL
 * @param kafka Kafka, for clients
 * @param kafkaController Kafka, for its own controller
 * @param keycloak Keycloak, HTTP
 * @param catalog catalog-service, HTTP
 * @param catalogManagement catalog-service, health and metrics
 * @param assessment assessment-service, HTTP
 * @param assessmentManagement assessment-service, health and metrics
 * @param report report-service, HTTP
 * @param reportManagement report-service, health and metrics
 */
public record Ports(
    int postgres,
    int kafka,
    int kafkaController,
    int keycloak,
    int catalog,
    int catalogManagement,
    int assessment,
    int assessmentManagement,
    int report,
    int reportManagement) {

  /** Below the range from which the system takes ports for outgoing connections. */
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;

  /** The ports that the README names. */
  public static Ports fixed() {
    return new Ports(15432, 19092, 19093, 18080, 8081, 9081, 8082, 9082, 8083, 9083);
  }

  /** Ports that nobody listens on now: tests run beside a stack that is up. */
  public static Ports free() {
    Set<Integer> taken = new HashSet<>();
    return new Ports(
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken),
        next(taken));
  }

  /** Whether a server could listen on this loopback port now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (java.net.BindException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int next(Set<Integer> taken) {
    RandomGenerator random = RandomGenerator.getDefault();
    int port = random.nextInt(FIRST, LAST);
    while (!taken.add(port) || !isFree(port)) {
      port = random.nextInt(FIRST, LAST);
    }
    return port;
  }
}
