package io.iotssf.assessment.history.api;

import io.iotssf.assessment.history.domain.HistoryChain;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain of hashes found.
 *
 * @param head hash of the newest entry, which covers all; null when the chain is broken
 * @param brokenAt the first version at which it does not hold; null when it holds
 */
record VerificationResponse(
    boolean intact,
    @Nullable Integer entries,
    @Nullable String head,
    @Nullable Long brokenAt,
    @Nullable String reason) {

  static VerificationResponse of(HistoryChain.Verdict verdict) {
    return switch (verdict) {
      case HistoryChain.Intact intact ->
          new VerificationResponse(true, intact.entries(), intact.head(), null, null);
      case HistoryChain.Broken broken ->
          new VerificationResponse(false, null, null, broken.version(), broken.reason());
    };
  }
}
