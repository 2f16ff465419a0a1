package io.iotssf.acceptance.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same many times at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** What each of the callers got; the first failure of one is thrown. */
  static <T> List<T> call(int callers, IntFunction<T> work) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newCachedThreadPool()) {
      var running = new ArrayList<Future<T>>();
      for (int caller = 0; caller < callers; caller++) {
        int number = caller;
        running.add(threads.submit(waiting(start, () -> work.apply(number))));
      }
      start.countDown();
      var results = new ArrayList<T>();
      for (var each : running) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static <T> Callable<T> waiting(CountDownLatch start, Callable<T> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }
}
