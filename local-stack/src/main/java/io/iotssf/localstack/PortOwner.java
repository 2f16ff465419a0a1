package io.iotssf.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who has a port, from what Linux shows below {@code /proc}. */
final class PortOwner {
  private static final String LISTENING = "0A";
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;
  private static final int HEXADECIMAL = 16;

  private PortOwner() {}

  /** Fails with the name of the process that listens on this port, if there is one. */
  static void requireFree(int port, String wantedBy) {
    if (Ports.isFree(port)) {
      return;
    }
    String owner = find(port).map(PortOwner::describe).orElse("another process");
    throw new StackException(
        "%s needs port %d, but %s has it. Stop that, then try again."
            .formatted(wantedBy, port, owner));
  }

  /** The process that listens on this port, if the system lets us see it. */
  static Optional<ProcessHandle> find(int port) {
    return Stream.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"))
        .filter(Files::exists)
        .flatMap(table -> lines(table).stream())
        .flatMap(line -> inode(line, port).stream())
        .flatMap(inode -> ProcessHandle.allProcesses().filter(p -> holds(p, inode)))
        .findFirst();
  }

  /** The inode of the socket, when this line of the table is one that listens on the port. */
  static Optional<String> inode(String line, int port) {
    String[] fields = line.strip().split("\\s+");
    if (fields.length <= INODE || !fields[STATE].equals(LISTENING)) {
      return Optional.empty();
    }
    String address = fields[LOCAL_ADDRESS];
    int listened = Integer.parseInt(address.substring(address.indexOf(':') + 1), HEXADECIMAL);
    return listened == port ? Optional.of(fields[INODE]) : Optional.empty();
  }

  private static boolean holds(ProcessHandle process, String inode) {
    Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.anyMatch(link -> pointsTo(link, "socket:[" + inode + "]"));
    } catch (IOException | UncheckedIOException e) {
      return false; // It ended, or belongs to someone else.
    }
  }

  private static boolean pointsTo(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException e) {
      return false; // It was closed in the meantime.
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(ProcessHandle process) {
    return "process %d (%s)".formatted(process.pid(), process.info().commandLine().orElse("?"));
  }
}
