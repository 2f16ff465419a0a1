package io.iotssf.benchmarks.load;

import java.util.Map;

/**
 * What is asked again and again, and the only answer that counts.
 *
 * @param port of a server on loopback
 * @param bytes the request as it goes over the wire
 * @param body what a status of 200 must carry, to the byte
 */
public record Request(int port, byte[] bytes, byte[] body) implements Dialogue {
  private static final int OK = 200;

  /** A GET of HTTP/1.1 over a connection that stays open. */
  public static Request get(int port, String path, Map<String, String> headers, byte[] body) {
    return new Request(port, Wire.request("GET", path, port, headers, new byte[0]), body);
  }

  @Override
  public byte[] next() {
    return bytes;
  }

  @Override
  public void judge(Answer answer) {
    answer.requireStatus(OK);
    answer.requireBody(body);
  }
}
