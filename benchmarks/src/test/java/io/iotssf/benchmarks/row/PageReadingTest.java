package io.iotssf.benchmarks.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageReadingTest {
  private static final List<Page> PAGES =
      IntStream.range(0, 5)
          .mapToObj(number -> new Page(Integer.toString(number).getBytes(UTF_8), number))
          .toList();

  @Test
  void everyPageIsReadAndTheOrderIsThatOfTheSeed() {
    var one = new PageReading(PAGES, 7);
    var same = new PageReading(PAGES, 7);
    Set<String> seen = new HashSet<>();
    for (int request = 0; request < 100; request++) {
      String asked = new String(one.next(), UTF_8);
      assertEquals(asked, new String(same.next(), UTF_8));
      seen.add(asked);
    }
    assertEquals(Set.of("0", "1", "2", "3", "4"), seen);
  }
}
