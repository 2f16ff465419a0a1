package io.iotssf.acceptance.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders a kustomization with the kustomize inside kubectl; needs no cluster and no network. */
final class Kubectl {

  private static final String INSTALL =
      "Install kubectl 1.27 or newer (https://kubernetes.io/docs/tasks/tools/) and put it on the"
          + " PATH: the manifests are rendered with it. Debian 12's own package kubernetes-client"
          + " is too old.";

  private Kubectl() {}

  static String kustomize(Path folder) {
    return kustomize("kubectl", folder);
  }

  static String kustomize(String program, Path folder) {
    try {
      var errors = Files.createTempFile("kubectl", ".log");
      try {
        return output(
            new ProcessBuilder(program, "kustomize", folder.toString())
                .redirectError(errors.toFile()),
            errors);
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new AssertionError(INSTALL + " " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while kubectl ran", e);
    }
  }

  private static String output(ProcessBuilder command, Path errors)
      throws IOException, InterruptedException {
    var process = command.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(Files.readString(errors) + INSTALL);
    }
    return output;
  }
}
