package io.iotssf.assessment.exchange.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.catalog.UseCase;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file says of the use case behind it. It becomes part of the history and of what is
 * approved, so it says what the catalogue says. The hash may be that of an earlier release, which
 * nobody keeps: only its form can be judged.
 */
public final class QuotedOrigin {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private QuotedOrigin() {}

  /**
   * Adds what is wrong.
   *
   * @param useCase the use case that the file names; empty where it names none
   */
  public static void judge(Origin origin, Optional<UseCase> useCase, Faults faults) {
    faults.add(
        "/title",
        Checks.unless(
            Objects.equals(origin.title(), useCase.map(UseCase::title).orElse(null)),
            "`title` is that of the use case in the catalogue, and left out where there is none."));
    String sha256 = origin.sha256();
    faults.add(
        "/sha256",
        Checks.unless(
            useCase.isPresent()
                ? sha256 != null && SHA_256.matcher(sha256).matches()
                : sha256 == null,
            "`sha256` is 64 lower-case hexadecimal digits, and left out where there is no use"
                + " case."));
  }
}
