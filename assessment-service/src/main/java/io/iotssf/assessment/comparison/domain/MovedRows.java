package io.iotssf.assessment.comparison.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows changed their place among those that are there before and after. As few as possible
 * count as moved: when the last of ten rows is put first, one row moved and not ten. Of two
 * neighbours that changed places, the one that now stands first counts as moved.
 */
final class MovedRows {
  private static final int NONE = -1;

  private MovedRows() {}

  static Set<UUID> between(List<UUID> before, List<UUID> after) {
    Map<UUID, Integer> places = new HashMap<>();
    before.forEach(id -> places.put(id, places.size()));
    List<UUID> kept = after.stream().filter(places::containsKey).toList();
    int[] sequence = kept.stream().mapToInt(id -> places.getOrDefault(id, NONE)).toArray();
    Set<UUID> moved = new HashSet<>(kept);
    longestRising(sequence).forEach(index -> moved.remove(kept.get(index)));
    return moved;
  }

  /** Indexes of a longest rising subsequence, by patience sorting. */
  private static List<Integer> longestRising(int[] sequence) {
    int[] previous = new int[sequence.length];
    List<Integer> tails = new ArrayList<>();
    for (int index = 0; index < sequence.length; index++) {
      int length = shorter(sequence, tails, sequence[index]);
      previous[index] = length == 0 ? NONE : tails.get(length - 1);
      if (length == tails.size()) {
        tails.add(index);
      } else {
        tails.set(length, index);
      }
    }
    return chain(tails.isEmpty() ? NONE : tails.getLast(), previous);
  }

  /** How many tails are smaller than a value: the length of what can rise to it. */
  private static int shorter(int[] sequence, List<Integer> tails, int value) {
    int[] values = tails.stream().mapToInt(index -> sequence[index]).toArray();
    int found = Arrays.binarySearch(values, value);
    return found < 0 ? -found - 1 : found;
  }

  private static List<Integer> chain(int last, int[] previous) {
    List<Integer> chain = new ArrayList<>();
    for (int index = last; index != NONE; index = previous[index]) {
      chain.add(index);
    }
    return chain;
  }
}
