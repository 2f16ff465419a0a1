package io.iotssf.acceptance.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The commands attack and chaos find the tests of a number by a tag on the class, in the text of
 * its source; what they promise stands in a document.
 */
class NumbersOfAttacksAndFaultsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TAG = Pattern.compile("(?m)^( *)@Tag\\(\"(\\w+)\"\\)");
  private static final Pattern CLAIM = Pattern.compile("(?m)^(?:attacks|faults)=\\(([^)]*)\\)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([AF]\\d+) \\|");

  @Test
  void everyTaggedClassSaysItsKindAndItsNumber() throws IOException {
    for (var source : tagsBySource().entrySet()) {
      var tags = source.getValue();
      assertEquals(tags.contains("attack"), hasNumber(tags, 'A'), source.toString());
      assertEquals(tags.contains("chaos"), hasNumber(tags, 'F'), source.toString());
    }
  }

  @Test
  void whatIsClaimedIsDescribedAndHasTests() throws IOException {
    var claimed =
        CLAIM
            .matcher(Files.readString(ROOT.resolve("acceptance-tests/harness.sh")))
            .results()
            .flatMap(claim -> Stream.of(claim.group(1).split(" ")))
            .collect(Collectors.toCollection(TreeSet::new));
    var described =
        ROW.matcher(Files.readString(ROOT.resolve("docs/attacks-and-faults.md")))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    var tested = new TreeSet<String>();
    tagsBySource().values().forEach(tested::addAll);
    assertEquals(described, claimed);
    assertTrue(tested.containsAll(claimed), tested.toString());
  }

  private static boolean hasNumber(Set<String> tags, char letter) {
    return tags.stream().anyMatch(tag -> tag.matches(letter + "\\d+"));
  }

  private static Map<Path, Set<String>> tagsBySource() throws IOException {
    var tags = new HashMap<Path, Set<String>>();
    try (var modules =
        Files.newDirectoryStream(ROOT, path -> Files.isDirectory(path.resolve("src/test")))) {
      for (var module : modules) {
        collect(module.resolve("src/test"), tags);
      }
    }
    return tags;
  }

  private static void collect(Path tests, Map<Path, Set<String>> into) throws IOException {
    try (var files = Files.walk(tests)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        var tags = TAG.matcher(Files.readString(file)).results().toList();
        tags.forEach(tag -> assertEquals("", tag.group(1), "only a class is tagged: " + file));
        if (!tags.isEmpty()) {
          into.put(file, tags.stream().map(tag -> tag.group(2)).collect(Collectors.toSet()));
        }
      }
    }
  }
}
