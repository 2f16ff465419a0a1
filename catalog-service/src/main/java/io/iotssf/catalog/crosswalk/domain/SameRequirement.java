package io.iotssf.catalog.crosswalk.domain;

import io.iotssf.contracts.catalog.Correspondence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which wordings say the same requirement. Equal and reworded pairs are followed as far as they go;
 * a split is followed one step, since its parts are not the same as one another.
 */
public final class SameRequirement {
  private static final Set<String> SAME = Set.of("equal", "reworded");
  private static final String SPLIT = "split";

  private record Pair(String one, String other, String type) {}

  private final List<Pair> pairs;

  public SameRequirement(List<Correspondence> crosswalk) {
    this.pairs = crosswalk.stream().flatMap(SameRequirement::bothWays).toList();
  }

  /**
   * The ids that say the same as a requirement, with how the pair that led there is typed.
   *
   * @param requirement its own id stands first, as {@code equal}
   */
  public Map<String, String> as(String requirement) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(requirement, "equal");
    for (int before = 0; before < found.size(); ) {
      before = found.size();
      List.copyOf(found.keySet()).forEach(id -> addPartners(id, SAME, found));
    }
    List.copyOf(found.keySet()).forEach(id -> addPartners(id, Set.of(SPLIT), found));
    return found;
  }

  private void addPartners(String id, Set<String> types, Map<String, String> found) {
    pairs.stream()
        .filter(pair -> pair.one().equals(id) && types.contains(pair.type()))
        .forEach(pair -> found.putIfAbsent(pair.other(), pair.type()));
  }

  private static Stream<Pair> bothWays(Correspondence pair) {
    String from = pair.from() == null ? null : pair.from().row();
    String to = pair.to() == null ? null : pair.to().row();
    return from == null || to == null || !pair.kind().equals("requirement")
        ? Stream.of()
        : Stream.of(new Pair(from, to, pair.type()), new Pair(to, from, pair.type()));
  }
}
