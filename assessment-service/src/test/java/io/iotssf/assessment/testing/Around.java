package io.iotssf.assessment.testing;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows that stand around another one, in an edition with two threats and one requirement. */
public record Around(List<Part> rows) implements Surroundings {
  public static final String REQUIREMENT = "a-1-01";
  public static final String REQUIREMENT_ROW = "t3-01";

  /** These rows and no others. */
  public static Around of(Part... rows) {
    return new Around(List.of(rows));
  }

  /** Where the rule of a kind finds faults in a row among these other rows. */
  public static <T extends Part> List<String> faults(PartKind<T> kind, T row, Part... others) {
    Faults faults = new Faults();
    Stream<Part> all = Stream.concat(Stream.of(row), Stream.of(others));
    kind.rule().judge(row, new Around(all.toList()), faults);
    return faults.all().stream().map(Fault::pointer).toList();
  }

  @Override
  public <T extends Part> Optional<T> find(PartKind<T> kind, UUID id) {
    return all(kind).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public <T extends Part> List<T> all(PartKind<T> kind) {
    return rows.stream().filter(kind.type()::isInstance).map(kind.type()::cast).toList();
  }

  @Override
  public Set<String> threats() {
    return Set.of("misuse", "information-leak");
  }

  @Override
  public boolean hasRequirement(String id) {
    return REQUIREMENT.equals(id);
  }

  @Override
  public boolean hasRequirementRow(String id) {
    return REQUIREMENT_ROW.equals(id);
  }
}
