package io.iotssf.benchmarks.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.benchmarks.load.Wire;
import io.iotssf.benchmarks.stack.Api;
import io.iotssf.benchmarks.stack.AssessmentStack;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A page of a list, as it is asked for and as it must come.
 *
 * @param checksum of the body
 */
@SuppressWarnings("ArrayRecordComponent") // bytes, sent and never compared
record Page(byte[] request, long checksum) {

  /** The first pages of a list of a tenant, found by following {@code next}. */
  static List<Page> first(int count, AssessmentStack service, String tenant, String list) {
    String token = service.token(tenant);
    var api = new Api(service.port(), token);
    List<Page> pages = new ArrayList<>();
    String first = "/api/v1/" + list;
    String path = first;
    while (path != null && pages.size() < count) {
      byte[] body = api.get(path);
      var headers = Map.of("Authorization", "Bearer " + token);
      pages.add(
          new Page(
              Wire.request("GET", path, service.port(), headers, new byte[0]), checksum(body)));
      JsonNode next = Api.json(body).path("next");
      path = next.isTextual() ? first + "?cursor=" + URLEncoder.encode(next.asText(), UTF_8) : null;
    }
    return List.copyOf(pages);
  }

  static long checksum(byte[] body) {
    var checksum = new CRC32();
    checksum.update(body);
    return checksum.getValue();
  }
}
