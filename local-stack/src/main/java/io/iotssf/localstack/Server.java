package io.iotssf.localstack;

import java.util.List;

/** How one part of the stack is started and stopped. */
public interface Server {

  /** What is done once and may take long: unpacking, building, migrating. */
  default void prepare() {}

  /** Starts the process and writes it down; returns before it answers. */
  void launch();

  /** Returns when it answers and has what the stack needs in it; fails when its process ends. */
  void awaitReady();

  /** Stops the process, if it runs. */
  void stop();

  /** Whether the running process is of an older build. */
  default boolean isOutdated() {
    return false;
  }

  /** The ports that it listens on. */
  List<Integer> ports();

  /** Where a person or a program reaches it. */
  String url();

  /** Whether it answers now. */
  boolean answers();
}
