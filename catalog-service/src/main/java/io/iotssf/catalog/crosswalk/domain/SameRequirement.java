package io.iotssf.catalog.crosswalk.domain;

import io.iotssf.catalog.published.Catalogue;
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
  private static final String EQUAL = "equal";
  private static final String REWORDED = "reworded";
  private static final String SPLIT = "split";

  private record Pair(String one, String other, String type) {}

  private final List<Pair> pairs;

  public SameRequirement(List<Correspondence> crosswalk) {
    this.pairs = crosswalk.stream().flatMap(SameRequirement::bothWays).toList();
  }

  /** By the crosswalks of all editions. */
  public static SameRequirement in(Catalogue catalogue) {
    return new SameRequirement(
        catalogue.editions().stream().flatMap(e -> e.applied().crosswalk().stream()).toList());
  }

  /**
   * The ids that say the same as a requirement, each with how it stands to that requirement: by the
   * weakest pair on the way there, so what is reworded on the way is not equal at its end.
   *
   * @param requirement its own id stands first, as {@code equal}
   */
  public Map<String, String> as(String requirement) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(requirement, EQUAL);
    follow(found, EQUAL, Set.of(EQUAL));
    follow(found, REWORDED, Set.of(EQUAL, REWORDED));
    List.copyOf(found.keySet()).forEach(id -> addPartners(id, SPLIT, Set.of(SPLIT), found));
    return found;
  }

  /** Adds whatever pairs of these types lead to, over and over, as standing in this way. */
  private void follow(Map<String, String> found, String type, Set<String> types) {
    for (int before = 0; before < found.size(); ) {
      before = found.size();
      List.copyOf(found.keySet()).forEach(id -> addPartners(id, type, types, found));
    }
  }

  private void addPartners(String id, String type, Set<String> types, Map<String, String> found) {
    pairs.stream()
        .filter(pair -> pair.one().equals(id) && types.contains(pair.type()))
        .forEach(pair -> found.putIfAbsent(pair.other(), type));
  }

  private static Stream<Pair> bothWays(Correspondence pair) {
    String from = pair.from() == null ? null : pair.from().row();
    String to = pair.to() == null ? null : pair.to().row();
    return from == null || to == null || !pair.kind().equals("requirement")
        ? Stream.of()
        : Stream.of(new Pair(from, to, pair.type()), new Pair(to, from, pair.type()));
  }
}
