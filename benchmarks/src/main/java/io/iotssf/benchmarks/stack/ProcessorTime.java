package io.iotssf.benchmarks.stack;

import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.RunningProcess;
import java.time.Duration;

/** How long the processors have worked for one child process. */
public record ProcessorTime(ProcessRegister register, String name) {

  /** Since its start; zero where the system does not tell. */
  public Duration now() {
    return register
        .alive(name)
        .map(RunningProcess::pid)
        .flatMap(ProcessHandle::of)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }
}
