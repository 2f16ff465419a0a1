package io.iotssf.localstack.process;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that the stack started.
 *
 * @param name what it is called in the stack, for example {@code kafka}
 * @param pid its process id
 * @param startedAtMillis when the system says that it started, in milliseconds since the epoch; a
 *     later process that was given the same id started at another time
 */
public record RunningProcess(String name, long pid, long startedAtMillis) {

  /** The system reports start times through its boot time, which is kept in whole seconds. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  static RunningProcess of(String name, ProcessHandle handle) {
    Instant started = handle.info().startInstant().orElse(Instant.EPOCH);
    return new RunningProcess(name, handle.pid(), started.toEpochMilli());
  }

  @JsonIgnore
  public boolean isAlive() {
    return handle().isPresent();
  }

  /** The live process, unless it ended or its id now belongs to another. */
  Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
  }

  private boolean isSame(ProcessHandle handle) {
    Instant started = handle.info().startInstant().orElse(Instant.EPOCH);
    Duration apart = Duration.between(Instant.ofEpochMilli(startedAtMillis), started).abs();
    return apart.compareTo(TOLERANCE) <= 0;
  }
}
