package io.iotssf.localstack;

import java.time.Duration;

/** Hears what the stack is doing and how long each step took. */
public interface Progress {

  /** A step that may take a while begins. */
  void begins(String step);

  /** The step that began last is done. */
  void done(String step, Duration took);

  /** Something worth knowing that is no step. */
  default void note(String line) {}

  /** What was begun is given up; steps that still end in the meantime are of no interest. */
  default void givesUp(String line) {
    note(line);
  }

  /** Runs one step and tells its begin and its end. */
  default void step(String name, Runnable work) {
    begins(name);
    long start = System.nanoTime();
    work.run();
    done(name, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Nobody listens: for tests. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void begins(String step) {}

      @Override
      public void done(String step, Duration took) {}
    };
  }
}
