package io.iotssf.catalog.export.oscal;

import io.iotssf.catalog.export.oscal.Oscal.Control;
import io.iotssf.catalog.export.oscal.Oscal.Link;
import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.iotssf.contracts.catalog.EditionDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation that asks added for itself: controls and example measures beside the
 * published ones, each with the property {@code origin}.
 */
final class OwnAdditions {
  private static final String ORIGIN = "origin";
  private static final String ORGANISATION = "organisation";

  private final @Nullable AdditionsDocument additions;
  private final EditionDocument edition;

  /**
   * @param additions null when there are none
   */
  OwnAdditions(@Nullable AdditionsDocument additions, EditionDocument edition) {
    this.additions = additions;
    this.edition = edition;
  }

  /** The custom requirements of a perspective. */
  Stream<Control> controls(@Nullable String perspective) {
    return additions == null
        ? Stream.of()
        : additions.requirements().stream()
            .filter(requirement -> requirement.perspective().equals(perspective))
            .map(this::control);
  }

  /** The custom measures that answer one of these requirements. */
  Stream<Part> measures(String control, Set<String> requirements) {
    return additions == null
        ? Stream.of()
        : additions.measures().stream()
            .filter(measure -> requirements.contains(measure.requirementId()))
            .map(measure -> measure(control, measure));
  }

  private Control control(CustomRequirement requirement) {
    String id = "custom-" + requirement.id();
    List<Part> parts = new ArrayList<>();
    parts.add(Parts.standard("statement", id + "_smt").words(requirement.text()).build());
    measures(id, Set.of(requirement.id().toString())).forEach(parts::add);
    return new Control(
        id,
        "custom-requirement",
        Markup.line(requirement.text().ja()),
        Props.of()
            .add(ORIGIN, ORGANISATION)
            .add("version", requirement.version())
            .add("target", requirement.target())
            .add("phase", requirement.phase())
            .each("threat", requirement.threats())
            .list(),
        refined(requirement),
        parts);
  }

  /** The published control that it refines, where this catalog has it. */
  private List<Link> refined(CustomRequirement requirement) {
    return edition.requirements().stream()
        .filter(published -> published.id().equals(requirement.refines()))
        .map(published -> new Link("#" + published.id(), "refines", null, null))
        .toList();
  }

  private static Part measure(String control, CustomMeasure measure) {
    String id = control + "_exm." + measure.id();
    Parts part =
        Parts.ours("example-measure", id)
            .props(
                Props.of()
                    .add(ORIGIN, ORGANISATION)
                    .add("version", measure.version())
                    .add("role", measure.role())
                    .add("requirement", measure.requirementId()))
            .words(measure.text());
    int number = 0;
    for (Text subBullet : measure.subBullets()) {
      number++;
      part.part(Parts.ours("sub-bullet", id + "." + number).words(subBullet).build());
    }
    return part.build();
  }
}
