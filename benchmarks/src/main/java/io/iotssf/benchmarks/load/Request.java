package io.iotssf.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked again and again, and the only answer that counts.
 *
 * @param port of a server on loopback
 * @param bytes the request as it goes over the wire
 * @param body what a status of 200 must carry, to the byte
 */
public record Request(int port, byte[] bytes, byte[] body) {

  /** A GET of HTTP/1.1 over a connection that stays open. */
  public static Request get(int port, String path, Map<String, String> headers, byte[] body) {
    String lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .sorted()
            .collect(Collectors.joining());
    String request = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\n".formatted(path, port, lines);
    return new Request(port, request.getBytes(StandardCharsets.ISO_8859_1), body);
  }

  boolean isBody(byte[] answer, int from, int to) {
    return Arrays.equals(answer, from, to, body, 0, body.length);
  }
}
