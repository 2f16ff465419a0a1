package io.iotssf.kit.idempotency;

import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives one {@code Idempotency-Key} one effect. The answer is kept in the transaction of the
 * effect: after a crash there are both or neither. While one request works on a key, another one
 * with the same key is told so (409); the lock ends with the transaction, however it ends.
 */
@ApplicationScoped
public class OneEffect {
  private final StoredAnswers answers;
  private final CurrentTenant currentTenant;
  private final CurrentCaller currentCaller;

  OneEffect(StoredAnswers answers, CurrentTenant currentTenant, CurrentCaller currentCaller) {
    this.answers = answers;
    this.currentTenant = currentTenant;
    this.currentCaller = currentCaller;
  }

  /**
   * Does the work, or repeats the answer that it gave before.
   *
   * @param operation method and path
   * @param key the header; without one the work is simply done
   * @param body the request's body
   */
  @Transactional
  public Answer once(String operation, @Nullable String key, Record body, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    RequestKey request = requestKey(operation, key);
    if (!answers.lock(request)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "A request with this Idempotency-Key is being worked on. Ask again in a moment.");
    }
    String sha256 = Sha256.hex(Json.bytes(body));
    return answers
        .find(request)
        .map(stored -> replay(stored, sha256))
        .orElseGet(() -> workAndKeep(request, sha256, work));
  }

  private RequestKey requestKey(String operation, String key) {
    RequestKey request =
        new RequestKey(
            currentTenant.require().id(), currentCaller.require().subject(), operation, key);
    if (!request.isWellFormed()) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "`Idempotency-Key` is 1 to 200 visible ASCII characters, for example a UUID.");
    }
    return request;
  }

  private static Answer replay(StoredAnswers.Stored stored, String sha256) {
    if (!stored.bodySha256().equals(sha256)) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE,
          "This Idempotency-Key was used with another body. Use a new key for a new request.");
    }
    return stored.answer();
  }

  private Answer workAndKeep(RequestKey request, String sha256, Supplier<Answer> work) {
    Answer answer = work.get();
    answers.add(request, new StoredAnswers.Stored(sha256, answer));
    return answer;
  }
}
