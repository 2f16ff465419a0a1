package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says before its cases.
 *
 * @param summary what IoT-SSF is
 * @param background why it was made (背景)
 * @param purpose what it is for (目的)
 * @param readers whom the framework addresses (想定読者)
 * @param readerGroups whom the collection addresses, in four groups
 * @param uses how the collection is used
 * @param structure how the collection is built
 * @param caveats what a reader must bear in mind
 * @param exclusions what is out of scope
 * @param process the steps of risk management that every case follows
 * @param references documents cited
 */
public record Introduction(
    List<Passage> summary,
    List<Passage> background,
    List<Passage> purpose,
    List<Passage> readers,
    List<ReaderGroup> readerGroups,
    List<Passage> uses,
    List<Passage> structure,
    List<Passage> caveats,
    List<Passage> exclusions,
    List<ProcessStep> process,
    List<Reference> references) {

  /**
   * @param id {@code iot-user}, {@code service-developer}, {@code service-provider} or {@code
   *     system-steward}
   * @param name short name; null where none is printed
   */
  public record ReaderGroup(String id, Text text, @Nullable Text name, Source source) {}

  /**
   * @param id {@code preparation}, {@code risk-assessment} or {@code risk-treatment}
   * @param number from 1
   * @param text what the step does; null where only its items are printed
   * @param items what it brings together
   */
  public record ProcessStep(
      String id, int number, Text name, @Nullable Text text, List<Passage> items, Source source) {}
}
