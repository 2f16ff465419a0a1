package io.iotssf.benchmarks.load;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays open: a request, its whole answer, the next request. */
final class Connection implements AutoCloseable {
  private static final int ROOM_FOR_HEADERS = 16 * 1024;
  private static final int SHOWN = 300;
  private static final byte[] OK = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Request request;
  private final SocketChannel channel;
  private final ByteBuffer question;
  private final ByteBuffer answer;
  private int bodyBegin;
  private boolean isChunked;

  private Connection(Request request, SocketChannel channel) {
    this.request = request;
    this.channel = channel;
    this.question = ByteBuffer.wrap(request.bytes());
    this.answer = ByteBuffer.allocate(request.body().length + ROOM_FOR_HEADERS);
  }

  static Connection open(Request request, Selector selector) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), request.port());
    SocketChannel channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    Connection connection = new Connection(request, channel);
    channel.register(selector, SelectionKey.OP_READ, connection);
    return connection;
  }

  /** Sends the request; it is small, and the answer before it was read: it goes out at once. */
  void ask() throws IOException {
    answer.clear();
    bodyBegin = 0;
    question.rewind();
    while (question.hasRemaining()) {
      channel.write(question);
    }
  }

  /**
   * Reads what has come.
   *
   * @return whether the answer is complete, and right
   * @throws VoidRunException when it is another one
   */
  boolean isAnswered() throws IOException {
    if (channel.read(answer) < 0) {
      throw new VoidRunException("The connection was closed. " + begin());
    }
    if (bodyBegin == 0) {
      bodyBegin = bodyBegin();
    }
    return bodyBegin > 0 && isComplete();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private boolean isComplete() {
    boolean isWhole = isChunked ? Chunks.isWhole(answer.array(), bodyBegin, end()) : missing() <= 0;
    if (isWhole && !isRight()) {
      throw new VoidRunException("Another body came than the expected one. " + begin());
    }
    return isWhole;
  }

  private boolean isRight() {
    return isChunked
        ? Chunks.isBody(request.body(), answer.array(), bodyBegin, end())
        : missing() == 0 && request.isBody(answer.array(), bodyBegin, end());
  }

  private int missing() {
    return bodyBegin + request.body().length - end();
  }

  private int end() {
    return answer.position();
  }

  /** Where the body begins, 0 as long as the headers are not complete. */
  private int bodyBegin() {
    int length = end();
    for (int at = OK.length; at + END.length <= length; at++) {
      if (stands(END, at)) {
        requireOk();
        isChunked = isChunked(at);
        return at + END.length;
      }
    }
    return 0;
  }

  private boolean isChunked(int headersEnd) {
    return new String(answer.array(), 0, headersEnd, StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT)
        .contains("transfer-encoding: chunked");
  }

  private void requireOk() {
    if (!stands(OK, 0)) {
      throw new VoidRunException("Another status came than 200. " + begin());
    }
  }

  private boolean stands(byte[] expected, int at) {
    for (int offset = 0; offset < expected.length; offset++) {
      if (answer.get(at + offset) != expected[offset]) {
        return false;
      }
    }
    return true;
  }

  private String begin() {
    int length = Math.min(SHOWN, end());
    return "The answer began: "
        + new String(answer.array(), 0, length, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }
}
