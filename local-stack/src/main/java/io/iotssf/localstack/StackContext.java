package io.iotssf.localstack;

import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.process.ProcessRegister;
import java.nio.file.Path;

/**
 * What the servers of one stack share.
 *
 * @param directory the files of the stack
 * @param ports the ports of the stack
 * @param secrets the passwords of the stack
 * @param artifacts where the build put the programs
 * @param register the processes that the stack started
 */
public record StackContext(
    StackDirectory directory,
    Ports ports,
    Secrets secrets,
    Artifacts artifacts,
    ProcessRegister register) {

  static StackContext in(Path root, Ports ports, Artifacts artifacts) {
    StackDirectory directory = new StackDirectory(root.toAbsolutePath());
    return new StackContext(
        directory,
        ports,
        Secrets.in(directory.secretsFile()),
        artifacts,
        new ProcessRegister(directory.registerFile()));
  }

  /** The log file of a process. */
  public Path log(String name) {
    return directory.logs().resolve(name + ".log");
  }
}
