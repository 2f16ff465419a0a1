package io.iotssf.assessment.dossier.domain;

/** What a rule answers: allowed, or rejected with a reason that helps the person who asked. */
public sealed interface Ruling {

  /** Nothing speaks against it. */
  record Allowed() implements Ruling {}

  /**
   * It may not be done.
   *
   * @param ground what speaks against it
   * @param reason one or two sentences for the person who asked
   */
  record Rejected(Ground ground, String reason) implements Ruling {}

  /** What a rejection rests on. */
  enum Ground {
    /** The state of the assessment; it may be possible later. */
    STATE,
    /** The person who asks; somebody else may. */
    PERSON,
    /** A value in the request. */
    VALUE
  }

  static Ruling allowed() {
    return new Allowed();
  }

  static Ruling rejected(Ground ground, String reason) {
    return new Rejected(ground, reason);
  }

  /** This ruling if it rejects, else the next rule's. */
  default Ruling and(Ruling next) {
    return this instanceof Rejected ? this : next;
  }
}
