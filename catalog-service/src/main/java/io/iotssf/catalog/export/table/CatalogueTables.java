package io.iotssf.catalog.export.table;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.kit.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
    return Stream.concat(
            LAYOUTS.stream().map(Layout::name),
            Stream.of(OwnTables.REQUIREMENTS, OwnTables.MEASURES))
        .toList();
  }

  /**
   * The tables, with the rows of these editions and what the organisation that asks added.
   *
   * @param additions null when there are none
   * @param name which table; all when null
   */
  public static List<Table> of(
      Collection<PublishedEdition> editions,
      Reading reading,
      @Nullable AdditionsDocument additions,
      @Nullable String name) {
    return Stream.concat(
            LAYOUTS.stream().<Table>map(layout -> layout.fill(editions, reading)),
            OwnTables.of(additions))
        .filter(table -> name == null || table.name().equals(name))
        .toList();
  }
}
