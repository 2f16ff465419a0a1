package io.iotssf.benchmarks.fill;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the disk has room for what a row fills. */
public final class Room {
  /** What an assessment takes with its indexes, and its share of the write-ahead log. */
  private static final long BYTES_EACH = 300_000;

  private static final long BYTES_LEFT = 5_000_000_000L;
  private static final double GIGA = 1e9;

  private Room() {}

  /** Fails when that many assessments do not fit, with a few gigabytes to spare. */
  public static void require(Path directory, int assessments) {
    try {
      Files.createDirectories(directory);
      require(Files.getFileStore(directory).getUsableSpace(), assessments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void require(long usable, int assessments) {
    long needed = assessments * BYTES_EACH + BYTES_LEFT;
    if (usable < needed) {
      throw new StackException(
          "%,d assessments need %.0f GB of disk, and %.0f GB are free. Set IOTSSF_BENCH_TENANTS to less than 100."
              .formatted(assessments, needed / GIGA, usable / GIGA));
    }
  }
}
