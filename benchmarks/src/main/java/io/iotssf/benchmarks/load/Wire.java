package io.iotssf.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests of HTTP/1.1 as they go over the wire. */
public final class Wire {

  private Wire() {}

  /** A request over a connection that stays open; without a body nothing is said of its length. */
  public static byte[] request(
      String method, String path, int port, Map<String, String> headers, byte[] body) {
    String lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .sorted()
            .collect(Collectors.joining());
    String length = body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n";
    String head =
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s%s\r\n"
            .formatted(method, path, port, lines, length);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
