package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two commands from starting or stopping the same stack at once. */
final class ExclusiveUse implements AutoCloseable {
  private final FileChannel channel;

  private ExclusiveUse(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the stack in this directory, or says that another command has it. */
  static ExclusiveUse of(Path directory) {
    try {
      Files.createDirectories(directory.getParent());
      Path file = directory.resolveSibling(directory.getFileName() + ".lock");
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new StackException(
            "Another iot-ssf is starting or stopping this stack. Wait for it, then try again.");
      }
      return new ExclusiveUse(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets others in. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
