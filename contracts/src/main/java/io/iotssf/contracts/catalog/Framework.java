package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three axes of IoT-SSF.
 *
 * @param axes axis 1 and 2, on which risk is placed
 * @param perspectives the four perspectives of axis 3, in order
 * @param targets what a requirement applies to
 * @param phases life-cycle stages by which {@code system} requirements are ordered
 */
public record Framework(
    List<Axis> axes, List<Entry> perspectives, List<Entry> targets, List<Entry> phases) {

  /**
   * @param id {@code difficulty-of-recovery} or {@code economic-impact}
   * @param number 1 or 2
   * @param levels from the least to the gravest
   * @param viewpoints what a level is judged by
   */
  public record Axis(
      String id,
      int number,
      Text name,
      Source source,
      List<Entry> levels,
      List<Entry> viewpoints) {}

  /**
   * A named code of the framework.
   *
   * @param id the code
   * @param number place in its list, from 1
   * @param name what it is called
   * @param definition how the source defines it; null where it does not
   * @param source where the name is printed
   */
  public record Entry(String id, int number, Text name, @Nullable Text definition, Source source) {}
}
