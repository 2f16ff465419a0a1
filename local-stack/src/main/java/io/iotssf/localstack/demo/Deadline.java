package io.iotssf.localstack.demo;

import io.iotssf.localstack.StackException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again and again until the answer is the wanted one.
 *
 * @param patience after this time the last answer is a failure
 */
record Deadline(Duration patience) {
  private static final Duration PAUSE = Duration.ofMillis(200);

  Answer until(Supplier<Answer> ask, Predicate<Answer> wanted) {
    long end = System.nanoTime() + patience.toNanos();
    Answer answer = ask.get();
    while (!wanted.test(answer)) {
      if (System.nanoTime() > end) {
        throw new StackException(
            "%s was not as wanted within %d s; the last answer was %d: %s"
                .formatted(answer.request(), patience.toSeconds(), answer.status(), answer.text()));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = ask.get();
    }
    return answer;
  }
}
