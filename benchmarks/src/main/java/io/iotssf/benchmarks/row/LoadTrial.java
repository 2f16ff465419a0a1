package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Dialogue;
import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.load.Request;
import io.iotssf.benchmarks.load.Tally;
import io.iotssf.benchmarks.measure.Figures;
import io.iotssf.benchmarks.measure.Trial;
import io.iotssf.benchmarks.stack.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Requests a second of one server, and beside it the processor time that each took. */
final class LoadTrial implements Trial {
  private static final double NANOS_PER_MICRO = 1_000;

  private final Load load;
  private final int port;
  private final List<? extends Dialogue> dialogues;
  private final ProcessorTime processor;
  private final List<Double> micros = new ArrayList<>();

  /** The same request on every connection. */
  LoadTrial(Load load, Request request, ProcessorTime processor) {
    this(load, request.port(), Collections.nCopies(load.connections(), request), processor);
  }

  /** A dialogue on each connection. */
  LoadTrial(Load load, int port, List<? extends Dialogue> dialogues, ProcessorTime processor) {
    this.load = load;
    this.port = port;
    this.dialogues = dialogues;
    this.processor = processor;
  }

  /**
   * Asks that often before anything is measured. Until the compiler of a JVM is through with what a
   * request needs takes some ten thousand of them, and it gets on so slowly on a busy machine that
   * two rounds look alike long before.
   */
  void warmUp(long requests) {
    long answers = 0;
    while (answers < requests) {
      answers += load.run(port, dialogues).answers();
    }
  }

  @Override
  public double measure() {
    Duration before = processor.now();
    Tally tally = load.run(port, dialogues);
    Duration used = processor.now().minus(before);
    micros.add(used.toNanos() / NANOS_PER_MICRO / tally.answers());
    return tally.perSecond();
  }

  /** The median of the last rounds, those that count. */
  double processorMicros(int rounds) {
    return Figures.of(micros.subList(micros.size() - rounds, micros.size())).median();
  }
}
