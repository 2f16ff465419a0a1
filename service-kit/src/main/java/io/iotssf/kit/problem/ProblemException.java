package io.iotssf.kit.problem;

import java.util.List;

/** The one exception that becomes an error answer. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final String detail;
  private final transient List<Problem.Place> errors;

  /**
   * @param detail what happened and how to mend it; goes to the client as it is
   */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /**
   * @param errors every fault with its place
   */
  public ProblemException(ProblemType type, String detail, List<Problem.Place> errors) {
    super(detail);
    this.type = type;
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  /** The absent and the foreign answer alike: this is the only way to say "not found". */
  public static ProblemException notFound() {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no such resource, or it is not yours to see.");
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return detail;
  }

  public List<Problem.Place> errors() {
    return errors;
  }
}
