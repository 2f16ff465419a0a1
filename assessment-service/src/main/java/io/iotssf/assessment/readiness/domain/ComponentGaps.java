package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is lacking for single components. */
final class ComponentGaps {

  private ComponentGaps() {}

  /** Who provides, owns and operates it. That it is outsourced to nobody is an answer. */
  static Stream<Gap> responsibilityOpen(Situation situation) {
    return unanswered(situation, ComponentGaps::openResponsibilities);
  }

  /** Where it stands, and whether it can be reached from the internet directly. */
  static Stream<Gap> placementOpen(Situation situation) {
    return unanswered(situation, ComponentGaps::openPlacement);
  }

  static Stream<Gap> importanceOpen(Situation situation) {
    return situation.content().components().stream()
        .filter(component -> component.importance() == null)
        .map(
            component ->
                gap(component, "「%s」の重要度が判断されていない。", "The importance of %s is not judged."));
  }

  /** While there is no threat at all, that is said once instead. */
  static Stream<Gap> withoutThreats(Situation situation) {
    Set<UUID> threatened =
        situation.content().componentThreats().stream()
            .map(ComponentThreat::component)
            .collect(Collectors.toSet());
    return situation.content().components().stream()
        .filter(component -> !threatened.isEmpty() && !threatened.contains(component.id()))
        .map(component -> gap(component, "「%s」に想定される脅威が挙げられていない。", "No threat is listed for %s."));
  }

  private static List<Text> openResponsibilities(Component component) {
    List<Text> open = new ArrayList<>();
    addUnless(component.providedBy(), "提供者", "who provides it", open);
    addUnless(component.ownedBy(), "所有者", "who owns it", open);
    addUnless(component.operatedBy(), "運用者", "who operates it", open);
    return open;
  }

  private static List<Text> openPlacement(Component component) {
    List<Text> open = new ArrayList<>();
    addUnless(component.zone(), "設置される領域", "its zone", open);
    addUnless(
        component.internetFacing(),
        "インターネットから直接到達できるか否か",
        "whether the internet reaches it directly",
        open);
    return open;
  }

  private static void addUnless(@Nullable Object answer, String ja, String en, List<Text> open) {
    if (answer == null) {
      open.add(new Text(ja, en));
    }
  }

  private static Stream<Gap> unanswered(
      Situation situation, Function<Component, List<Text>> questions) {
    return situation.content().components().stream()
        .filter(component -> !questions.apply(component).isEmpty())
        .map(component -> unanswered(component, Phrase.list(questions.apply(component))));
  }

  private static Gap unanswered(Component component, Text open) {
    return Gap.of(
        component,
        Phrase.of("「%s」について、%sが示されていない。", "%s: not yet said: %s.", component.name(), open));
  }

  private static Gap gap(Component component, String ja, String en) {
    return Gap.of(component, Phrase.of(ja, en, component.name()));
  }
}
