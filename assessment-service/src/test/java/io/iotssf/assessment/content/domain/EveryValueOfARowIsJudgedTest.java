package io.iotssf.assessment.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.testing.Around;
import io.iotssf.assessment.testing.Leaves;
import io.iotssf.assessment.testing.RowFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Part;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks every value of every kind of row: one that is added and not judged fails here. */
class EveryValueOfARowIsJudgedTest {
  /** Lines that people word as they like. */
  private static final Set<String> FREE =
      Set.of("key", "document", "section", "table", "row", "note", "checkedBy", "assignees");

  static List<Part> rows() {
    return RowFixture.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aFaultlessRowHasNoFaults(Part row) {
    assertEquals(List.of(), faults(row, row));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noTextIsBlank(Part row) {
    for (Leaves.Leaf<Part> text : Leaves.of(row, Text.class)) {
      refused(row, text.with(row, Text.japanese(" ")), text.pointer());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noLineHasWhatIsNotSeen(Part row) {
    for (Leaves.Leaf<Part> line : lines(row)) {
      refused(row, line.with(row, line.value() + "\u202E"), line.pointer());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noCodeIsUnknown(Part row) {
    for (Leaves.Leaf<Part> line : lines(row)) {
      if (!FREE.contains(name(line.pointer()))) {
        refused(row, line.with(row, "no-such-code"), line.pointer());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noDayIsAbsurd(Part row) {
    for (Leaves.Leaf<Part> day : Leaves.of(row, LocalDate.class)) {
      refused(row, day.with(row, LocalDate.of(1999, 12, 31)), day.pointer());
      refused(row, day.with(row, LocalDate.of(2200, 1, 1)), day.pointer());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noListIsEndless(Part row) {
    for (Leaves.Leaf<Part> list : Leaves.of(row, List.class)) {
      List<?> entries = (List<?>) list.value();
      if (!entries.isEmpty()) {
        refused(row, list.with(row, Collections.nCopies(101, entries.getFirst())), list.pointer());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyIdOfAnotherRowIsAReference(Part row) {
    Set<String> expected =
        Leaves.of(row, UUID.class).stream()
            .map(Leaves.Leaf::pointer)
            .filter(pointer -> !"/id".equals(pointer))
            .collect(Collectors.toSet());
    Faults faults = new Faults();
    check(kind(row), row, Around.of(row), faults);
    assertEquals(expected, pointers(kind(row), row));
    assertTrue(faults.all().stream().map(Fault::pointer).toList().containsAll(lost(row)));
  }

  /** References to rows that are not there; a row may name one of itself. */
  private static List<String> lost(Part row) {
    return references(kind(row), row).stream().map(PartReference::pointer).toList();
  }

  private static void refused(Part before, Part after, String pointer) {
    List<String> faults = faults(before, after);
    assertTrue(
        faults.stream().anyMatch(fault -> fault.equals(pointer)),
        () -> pointer + " of " + after + " is not refused, but " + faults);
  }

  /** The faults of a row in the place of another, among all others. */
  private static List<String> faults(Part before, Part after) {
    List<Part> rows =
        RowFixture.all().stream().map(row -> row.equals(before) ? after : row).toList();
    Faults faults = new Faults();
    check(kind(after), after, new Around(rows), faults);
    return faults.all().stream().map(Fault::pointer).toList();
  }

  private static <T extends Part> void check(
      PartKind<T> kind, Part row, Around around, Faults faults) {
    ContentCheck.row(kind, kind.type().cast(row), around, faults);
  }

  private static <T extends Part> List<PartReference> references(PartKind<T> kind, Part row) {
    return kind.references().apply(kind.type().cast(row)).toList();
  }

  private static <T extends Part> Set<String> pointers(PartKind<T> kind, Part row) {
    return references(kind, row).stream().map(PartReference::pointer).collect(Collectors.toSet());
  }

  private static PartKind<?> kind(Part row) {
    return Kinds.ALL.stream().filter(kind -> kind.type().isInstance(row)).findFirst().orElseThrow();
  }

  private static List<Leaves.Leaf<Part>> lines(Part row) {
    return Leaves.of(row, String.class).stream()
        .filter(line -> !line.pointer().endsWith("/ja") && !line.pointer().endsWith("/en"))
        .toList();
  }

  /** The field's name; of an entry, the list's. */
  private static String name(String pointer) {
    String[] steps = pointer.split("/");
    String last = steps[steps.length - 1];
    return last.matches("\\d+") ? steps[steps.length - 2] : last;
  }
}
