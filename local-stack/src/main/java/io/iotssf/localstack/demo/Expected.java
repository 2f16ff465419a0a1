package io.iotssf.localstack.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the draft prints for a stakeholder of the gas water heater case.
 *
 * @param stakeholder its key, which is also the role of the person who reads its document
 * @param numbers the row numbers of its table, as printed
 */
record Expected(String stakeholder, List<Integer> numbers) {
  /** Printed in no row of table 4; the erratum of the catalogue says so. */
  static final int ABSENT = 22;

  /** Eight for all, three for each of four parties, each in two languages. */
  static final int DOCUMENTS = 40;

  /** The party that applies the framework. */
  static final String APPLYING_ENTITY = "iot-provider";

  /** Tables 4, 5, 6 and 7 of the draft. */
  static final List<Expected> TABLES =
      List.of(
          new Expected(
              APPLYING_ENTITY,
              IntStream.rangeClosed(1, 33).filter(n -> n != ABSENT).boxed().toList()),
          new Expected("solution-supplier", List.of(1)),
          new Expected("maintenance-provider", List.of(1, 2)),
          new Expected("end-user", List.of(1, 2, 3)));
}
