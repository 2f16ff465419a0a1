package io.iotssf.catalog.export;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.contracts.catalog.CustomRequirement;
import java.util.List;
import java.util.UUID;

/** What an organisation may have added. */
public final class AdditionsFixture {
  public static final UUID REQUIREMENT = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private AdditionsFixture() {}

  /** A requirement that refines a published one, and a measure for each of the two. */
  public static AdditionsDocument refining(String published) {
    return new AdditionsDocument(
        "organisation",
        3,
        List.of(
            new CustomRequirement(
                REQUIREMENT,
                1,
                "before-operation",
                "system",
                "testing",
                List.of("misuse"),
                published,
                new Text("自社の要件", "our own requirement"))),
        List.of(
            measure(2, published, "公開された要件への対策"), measure(3, REQUIREMENT.toString(), "自社の要件への対策")));
  }

  private static CustomMeasure measure(int number, String requirement, String words) {
    return new CustomMeasure(
        UUID.fromString("00000000-0000-4000-8000-00000000000" + number),
        1,
        requirement,
        "end-user",
        Text.japanese(words),
        List.of(Text.japanese("細目")));
  }
}
