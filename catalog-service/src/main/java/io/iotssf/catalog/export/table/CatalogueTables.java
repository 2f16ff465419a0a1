package io.iotssf.catalog.export.table;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tables of the export. */
public final class CatalogueTables {
  private static final List<Layout<?>> LAYOUTS =
      List.of(
          RequirementTables.REQUIREMENTS,
          RequirementTables.REQUIREMENT_ROWS,
          RequirementTables.MEASURES,
          RequirementTables.THREATS,
          CaseTables.USE_CASES,
          CaseTables.STAKEHOLDERS,
          CaseTables.COMPONENTS,
          CaseTables.COMPONENT_THREATS,
          CaseTables.INCIDENTS,
          RiskTables.POLICIES,
          RiskTables.RATINGS,
          PassageTables.PASSAGES,
          PassageTables.PRIORITIES,
          RequirementTables.CROSSWALK,
          RequirementTables.ERRATA);

  private CatalogueTables() {}

  /** Their names, in order. */
  public static List<String> names() {
    return LAYOUTS.stream().<String>map(Layout::name).toList();
  }

  /**
   * The tables, with the rows of these editions.
   *
   * @param name which table; all when null
   */
  public static List<Table> of(
      Collection<PublishedEdition> editions, Reading reading, @Nullable String name) {
    return LAYOUTS.stream()
        .filter(layout -> name == null || layout.name().equals(name))
        .<Table>map(layout -> layout.fill(editions, reading))
        .toList();
  }
}
