package io.iotssf.localstack.postgres;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to run PostgreSQL, which refuses to run as root.
 *
 * @param prefix what stands before the program; empty for everyone but root
 */
record Unprivileged(List<String> prefix) {
  /** A user namespace of its own: not root inside it, yet files stay with their owner outside. */
  private static final List<String> NAMESPACE = List.of("unshare", "--user");

  /** Another user, where the system allows no namespaces. 65534 is nobody on every Linux. */
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  /** The way that works here for a server that writes into this directory. */
  static Unprivileged find(Path directory) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Unprivileged(List.of());
    }
    if (works(NAMESPACE, directory)) {
      return new Unprivileged(NAMESPACE);
    }
    giveToNobody(directory);
    if (works(NOBODY, directory)) {
      return new Unprivileged(NOBODY);
    }
    throw new StackException(
        "PostgreSQL refuses to run as root, and neither unshare nor setpriv can run it as another user in %s. Run as a normal user, or in a directory that all users can reach."
            .formatted(directory));
  }

  List<String> command(List<String> arguments) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(arguments);
    return whole;
  }

  private static boolean works(List<String> prefix, Path directory) {
    List<String> probe = new ArrayList<>(prefix);
    probe.addAll(
        List.of("sh", "-c", "test \"$(id -u)\" != 0 && test -w \"$0\"", directory.toString()));
    try {
      return new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void giveToNobody(Path directory) {
    try {
      var nobody =
          directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      Files.setOwner(directory, nobody);
    } catch (IOException e) {
      throw new StackException("Cannot give %s to nobody.".formatted(directory), e);
    }
  }
}
