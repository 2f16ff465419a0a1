package io.iotssf.catalog.addition.domain;

import java.util.HashSet;
import java.util.List;

/** A custom requirement uses the framework's codes, refines what is published, and is worded. */
public final class RequirementIsSound {
  /** 全般: applies to all threats. */
  private static final String ALL = "all";

  private RequirementIsSound() {}

  /** What is wrong, each sentence naming a field; empty when nothing is. */
  public static List<String> faults(RequirementDraft draft, KnownCodes known) {
    var faults = new Faults();
    faults.requireCode("perspective", known.perspectives(), draft.perspective());
    faults.requireCode("target", known.targets(), draft.target());
    if (draft.phase() != null) {
      faults.requireCode("phase", known.phases(), draft.phase());
    }
    requireThreats(draft.threatsOrNone(), known, faults);
    faults.require(
        draft.refines() == null || known.requirements().contains(draft.refines()),
        "`refines` is not the id of a published requirement; GET /api/v1/requirements lists them.");
    faults.requireText("text", draft.text());
    return faults.found();
  }

  private static void requireThreats(List<String> threats, KnownCodes known, Faults faults) {
    threats.stream()
        .filter(threat -> !known.threats().contains(threat))
        .limit(1)
        .forEach(unknown -> faults.requireCode("threats", known.threats(), unknown));
    faults.require(
        new HashSet<>(threats).size() == threats.size(), "`threats` names a threat twice.");
    faults.require(
        threats.size() < 2 || !threats.contains(ALL),
        "`threats` has `all` beside others; `all` stands alone.");
  }
}
