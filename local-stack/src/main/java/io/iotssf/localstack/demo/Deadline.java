package io.iotssf.localstack.demo;

import io.iotssf.localstack.Progress;
import io.iotssf.localstack.StackException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again and again until the answer is the wanted one. A service that does not answer may be
 * started again in the meantime.
 *
 * @param patience after this time the last answer is a failure
 * @param progress hears of a service that does not answer
 */
record Deadline(Duration patience, Progress progress) {
  private static final Duration PAUSE = Duration.ofMillis(200);

  Answer until(Supplier<Answer> ask, Predicate<Answer> wanted) {
    long end = System.nanoTime() + patience.toNanos();
    boolean isAway = false;
    while (true) {
      String last;
      try {
        Answer answer = ask.get();
        if (wanted.test(answer)) {
          return answer;
        }
        isAway = false;
        last = "%s answered %d: %s".formatted(answer.request(), answer.status(), answer.text());
      } catch (NoAnswerException e) {
        if (!isAway) {
          tell(e);
        }
        isAway = true;
        last = String.valueOf(e.getMessage());
      }
      pauseBefore(end, last);
    }
  }

  private void tell(NoAnswerException noAnswer) {
    progress.note(
        "%s does not answer and is asked again for up to %d s. To start what does not run: ./iot-ssf up"
            .formatted(noAnswer.service(), patience.toSeconds()));
  }

  private void pauseBefore(long end, String last) {
    if (System.nanoTime() > end) {
      throw new StackException(
          "Not as wanted within %d s; at last %s".formatted(patience.toSeconds(), last));
    }
    LockSupport.parkNanos(PAUSE.toNanos());
  }
}
