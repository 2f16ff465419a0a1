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
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One connection that stays open: a request, its whole answer, the next request. */
final class Connection implements AutoCloseable {
  private static final int ROOM = 64 * 1024;

  private final Dialogue dialogue;
  private final SocketChannel channel;
  private final SelectionKey key;
  private ByteBuffer question = ByteBuffer.allocate(0);
  private ByteBuffer answer = ByteBuffer.allocate(ROOM);
  private @Nullable Headers headers;
  private long askedAt;

  private Connection(Dialogue dialogue, SocketChannel channel, Selector selector)
      throws IOException {
    this.dialogue = dialogue;
    this.channel = channel;
    this.key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  static Connection open(int port, Dialogue dialogue, Selector selector) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    SocketChannel channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    return new Connection(dialogue, channel, selector);
  }

  /** Sends the next request, as far as it goes out at once. */
  void ask() throws IOException {
    answer.clear();
    headers = null;
    question = ByteBuffer.wrap(dialogue.next());
    askedAt = System.nanoTime();
    send();
  }

  /** Whether there is more to ask. */
  boolean goesOn() {
    return dialogue.goesOn();
  }

  /** When the request was sent that is under way, on the clock of {@link System#nanoTime}. */
  long askedAt() {
    return askedAt;
  }

  /**
   * Goes on sending and reads what has come.
   *
   * @return whether the answer is complete, and right
   * @throws VoidRunException when it is another one
   */
  boolean isAnswered() throws IOException {
    if (key.isWritable()) {
      send();
    }
    if (key.isReadable()) {
      read();
    }
    if (!isComplete()) {
      return false;
    }
    dialogue.judge(new Answer(answer.array(), known(), answer.position()));
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void send() throws IOException {
    channel.write(question);
    key.interestOps(
        question.hasRemaining()
            ? SelectionKey.OP_READ | SelectionKey.OP_WRITE
            : SelectionKey.OP_READ);
  }

  private void read() throws IOException {
    if (!answer.hasRemaining()) {
      answer =
          ByteBuffer.wrap(Arrays.copyOf(answer.array(), answer.capacity() * 2))
              .position(answer.capacity());
    }
    if (channel.read(answer) < 0) {
      throw new VoidRunException(
          "The connection was closed. " + Answer.begin(answer.array(), answer.position()));
    }
    if (headers == null) {
      headers = Headers.find(answer.array(), answer.position()).orElse(null);
    }
  }

  private boolean isComplete() {
    if (headers == null) {
      return false;
    }
    int begin = headers.bodyBegin();
    return headers.isChunked()
        ? Chunks.isWhole(answer.array(), begin, answer.position())
        : answer.position() - begin >= headers.bodyLength();
  }

  private Headers known() {
    return Objects.requireNonNull(headers);
  }
}
