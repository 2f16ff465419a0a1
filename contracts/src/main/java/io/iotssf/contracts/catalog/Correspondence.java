package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * One pair of the crosswalk: how a wording, component or case of one list stands to one of another.
 *
 * @param kind {@code requirement}, {@code component} or {@code use-case}
 * @param type {@code equal}, {@code reworded}, {@code split} (one stands for several), {@code new}
 *     (nothing before it) or {@code dropped} (nothing after it)
 * @param from the earlier one; null when {@code new}
 * @param to the later one; null when {@code dropped}
 * @param reason why they are paired, or why nothing is
 */
public record Correspondence(
    String id, String kind, String type, @Nullable End from, @Nullable End to, Text reason) {

  /**
   * One end of a pair.
   *
   * @param edition id of the edition
   * @param list where it stands: {@code A-1}, {@code table-1}, {@code table-3} to {@code table-7},
   *     {@code wordings}, {@code components} or {@code use-cases}
   * @param row id of the row; null where the list as a whole lacks it
   */
  public record End(String edition, String list, @Nullable String row) {}
}
