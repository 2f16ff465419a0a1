package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.report.rendering.model.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which numbers the rows of a printed table skip: nobody shall take a row for forgotten. */
final class SkippedNumbers {
  private final Composition composition;
  private final ErrataBlocks errata;

  SkippedNumbers(Composition composition, ErrataBlocks errata) {
    this.composition = composition;
    this.errata = errata;
  }

  /** A remark for each number that is skipped. */
  List<Block> of(List<RequirementDecision> decisions) {
    Map<Source, Set<Integer>> numbers = new LinkedHashMap<>();
    for (RequirementDecision decision : decisions) {
      Source source = decision.source();
      if (source != null && source.table() != null && decision.number() != null) {
        Source table = new Source(source.document(), "", source.table(), null, null);
        numbers.computeIfAbsent(table, key -> new TreeSet<>()).add(decision.number());
      }
    }
    return numbers.entrySet().stream()
        .flatMap(each -> skipped(each.getKey(), each.getValue()))
        .toList();
  }

  private Stream<Block> skipped(Source table, Set<Integer> numbers) {
    return IntStream.range(1, numbers.stream().mapToInt(number -> number).max().orElse(1))
        .filter(number -> !numbers.contains(number))
        .mapToObj(number -> remark(table, number));
  }

  private Block remark(Source table, int number) {
    @Nullable String note =
        errata.ofMissingNumber(table.document(), String.valueOf(table.table()), number);
    return composition.remark(
        "番号" + number + "の行がありません" + (note == null ? "" : "（注記 " + note + "）") + "。",
        "There is no row " + number + (note == null ? "" : " (note " + note + ")") + ".");
  }
}
