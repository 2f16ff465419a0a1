package io.iotssf.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.iotssf.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with JSON is told at once, each fault with its place. */
class RecordReaderTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  record Item(UUID id, boolean open) {}

  record Order(String title, @Nullable String note, List<Item> items) {}

  private final List<Problem.Place> faults = new ArrayList<>();

  @Test
  void whatIsRightIsRead() throws Exception {
    assertEquals(
        Optional.of(new Order("x", null, List.of(new Item(new UUID(0, 1), true)))),
        read(
            """
            {"title":"x","items":[{"id":"00000000-0000-0000-0000-000000000001","open":true}]}
            """));
    assertEquals(List.of(), faults);
  }

  @Test
  void aListThatIsLeftOutIsEmpty() throws Exception {
    assertEquals(Optional.of(new Order("x", null, List.of())), read("{\"title\":\"x\"}"));
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws Exception {
    assertEquals(
        Optional.empty(),
        read(
            """
            {"titel":"x","items":[{"id":"seven","open":true},{"open":true},
              {"id":"00000000-0000-0000-0000-000000000001","open":true,"more":1}]}
            """));
    assertEquals(
        List.of(
            "/base/items/0/id",
            "/base/items/1/id",
            "/base/items/2/more",
            "/base/titel",
            "/base/title"),
        pointers());
  }

  @Test
  void aPrimitiveThatIsMissingIsToldOnce() throws Exception {
    assertEquals(
        Optional.empty(),
        read("{\"title\":\"x\",\"items\":[{\"id\":\"00000000-0000-0000-0000-000000000001\"}]}"));
    assertEquals(List.of("/base/items/0/open"), pointers());
  }

  @Test
  void whatFollowsAWrongPrimitiveIsToldToo() throws Exception {
    assertEquals(
        Optional.empty(),
        read(
            """
            {"title":{},"items":[{"open":"perhaps","more":1},
              {"id":"00000000-0000-0000-0000-000000000001"}],"note":{}}
            """));
    assertEquals(
        List.of(
            "/base/items/0/id",
            "/base/items/0/more",
            "/base/items/0/open",
            "/base/items/1/open",
            "/base/note",
            "/base/title"),
        pointers());
  }

  @Test
  void whatIsNoObjectIsTold() throws Exception {
    assertEquals(Optional.empty(), read("[]"));
    assertEquals(List.of("/base"), pointers());
  }

  @Test
  void afterAHundredFaultsItStops() throws Exception {
    String fields =
        IntStream.range(0, 500)
            .mapToObj("\"unknown%03d\":1"::formatted)
            .collect(Collectors.joining(","));
    assertEquals(Optional.empty(), read("{" + fields + "}"));
    assertEquals(100, faults.size());
  }

  private Optional<Order> read(String json) throws Exception {
    return new RecordReader(MAPPER).read(MAPPER.readTree(json), Order.class, "/base", faults);
  }

  private List<String> pointers() {
    return faults.stream().map(Problem.Place::pointer).sorted().toList();
  }
}
