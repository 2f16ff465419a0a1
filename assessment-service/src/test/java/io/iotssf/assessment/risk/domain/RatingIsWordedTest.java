package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RatingFixture.rating;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.risk.domain.RiskRating.Judgement;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingIsWordedTest {
  private static final Text GOOD = Text.japanese("文");
  private static final Text BAD = Text.japanese("a\u0000b");

  private final RatingIsWorded rule = new RatingIsWorded();

  @Test
  void realTextIsAllowed() {
    assertAllowed(judge(List.of(new ViewpointReason("privacy", GOOD)), List.of(GOOD), GOOD));
  }

  @Test
  void everyTextIsLookedAt() {
    assertRejected(
        Ruling.Ground.VALUE, judge(List.of(new ViewpointReason("privacy", BAD)), List.of(), GOOD));
    assertRejected(Ruling.Ground.VALUE, judge(List.of(), List.of(GOOD, BAD), GOOD));
    assertRejected(Ruling.Ground.VALUE, judge(List.of(), List.of(), BAD));
  }

  @Test
  void thereAreNotThousands() {
    List<Text> many = Collections.nCopies(RatingIsWorded.MOST + 1, GOOD);
    assertRejected(Ruling.Ground.VALUE, judge(List.of(), many, GOOD));
  }

  private Ruling judge(List<ViewpointReason> reasons, List<Text> conditions, Text statement) {
    Judgement judgement = new Judgement("serious", reasons, conditions, statement);
    return rule.judge(rating("difficulty-of-recovery", "serious").judged(judgement));
  }
}
