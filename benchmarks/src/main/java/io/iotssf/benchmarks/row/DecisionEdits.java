package io.iotssf.benchmarks.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.benchmarks.load.Answer;
import io.iotssf.benchmarks.load.Dialogue;
import io.iotssf.benchmarks.load.Wire;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.benchmarks.stack.Api;
import io.iotssf.benchmarks.stack.AssessmentStack;
import java.util.Map;

/**
 * Edits one decision again and again, as somebody does who has read it: with the tag of the state
 * before, and every answer must carry the tag of the state after.
 */
final class DecisionEdits implements Dialogue {
  private static final int OK = 200;
  private static final String[] REASONS = {
    "利用者宅の既設の通信回線を使う製品であり、回線は住まい手が選ぶため。", "回線を選ぶ住まい手に、取扱説明書で注意を促すため。"
  };

  private final int port;
  private final String token;
  private final String path;
  private long version;

  private DecisionEdits(int port, String token, String path, long version) {
    this.port = port;
    this.token = token;
    this.path = path;
    this.version = version;
  }

  /** Edits the first decision of a new assessment of the tenant. */
  static DecisionEdits begin(AssessmentStack service, String tenant) {
    Target target = Target.create(service, tenant);
    return new DecisionEdits(
        service.port(),
        service.token(tenant),
        "/api/v1/assessments/%s/requirement-decisions/%s"
            .formatted(target.assessment(), target.decision()),
        1);
  }

  @Override
  public byte[] next() {
    var headers =
        Map.of(
            "Authorization",
            "Bearer " + token,
            "Content-Type",
            "application/merge-patch+json",
            "If-Match",
            tag(version));
    return Wire.request("PATCH", path, port, headers, patch());
  }

  @Override
  public void judge(Answer answer) {
    answer.requireStatus(OK);
    version++;
    if (!answer.header("etag").filter(tag(version)::equals).isPresent()) {
      throw new VoidRunException("Another state came than the next one. " + answer.begin());
    }
  }

  private byte[] patch() {
    String priority = version % 2 == 0 ? "high" : "medium";
    return "{\"priority\":\"%s\",\"reason\":{\"ja\":\"%s\"}}"
        .formatted(priority, REASONS[(int) (version % 2)])
        .getBytes(UTF_8);
  }

  private static String tag(long version) {
    return "\"v" + version + "\"";
  }

  /**
   * A decision that is edited.
   *
   * @param assessment its assessment, which nobody else edits
   */
  record Target(String tenant, String assessment, String decision) {

    static Target create(AssessmentStack service, String tenant) {
      String assessment = service.create(tenant);
      JsonNode whole = Api.json(service.api(tenant).get("/api/v1/assessments/" + assessment));
      return new Target(
          tenant, assessment, whole.path("requirementDecisions").path(0).path("id").asText());
    }
  }
}
