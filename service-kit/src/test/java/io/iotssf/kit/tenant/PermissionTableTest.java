package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table in the documentation and the enum give the same roles the same permissions. */
@Tag("attack")
@Tag("A7")
class PermissionTableTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "security.md");

  @TestFactory
  Stream<DynamicTest> everyRowOfTheTableIsWhatTheCodeSays() throws IOException {
    var header = rows().getFirst();
    return rows().stream()
        .skip(2)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getFirst(),
                    () ->
                        assertEquals(
                            Permission.valueOf(row.getFirst()).roles(), rolesOf(header, row))));
  }

  @Test
  void everyPermissionHasARow() throws IOException {
    var documented = rows().stream().skip(2).map(List::getFirst).collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet()), documented);
  }

  @Test
  void everyRoleHasAColumn() throws IOException {
    var header = rows().getFirst();
    assertEquals(
        Arrays.stream(Role.values()).map(Role::code).toList(), header.subList(1, header.size()));
  }

  private static Set<Role> rolesOf(List<String> header, List<String> row) {
    var roles = EnumSet.noneOf(Role.class);
    for (int column = 1; column < header.size(); column++) {
      switch (row.get(column)) {
        case "yes" -> roles.add(Role.of(header.get(column)).orElseThrow());
        case "-" -> {}
        default -> throw new IllegalStateException("Neither 'yes' nor '-': " + row);
      }
    }
    return roles;
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.startsWith("| permission |"))
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList())
        .toList();
  }
}
