package io.iotssf.acceptance.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two tables of {@code docs/security.md}, which promise who may call what. */
final class SecurityDocument {

  private static final Path FILE = Path.of("..", "docs", "security.md");

  private SecurityDocument() {}

  /** Every role that the table of permissions has a column for. */
  static List<String> roles() {
    var header = table("| permission |").getFirst();
    return header.subList(1, header.size());
  }

  /** The roles that a permission is given to. */
  static Map<String, Set<String>> rolesByPermission() {
    var table = table("| permission |");
    var header = table.getFirst();
    var roles = new HashMap<String, Set<String>>();
    for (var row : table.subList(2, table.size())) {
      var allowed = new HashSet<String>();
      for (int column = 1; column < header.size(); column++) {
        if ("yes".equals(row.get(column))) {
          allowed.add(header.get(column));
        }
      }
      roles.put(row.getFirst(), allowed);
    }
    return roles;
  }

  /** The permission of an operation, by {@code service METHOD path} as OpenAPI has it. */
  static Map<String, String> permissionByOperation() {
    var table = table("| service |");
    var permissions = new HashMap<String, String>();
    for (var row : table.subList(2, table.size())) {
      permissions.put(row.getFirst() + " " + row.get(1).replace("`", ""), row.get(2));
    }
    return permissions;
  }

  private static List<List<String>> table(String start) {
    try {
      return Files.readAllLines(FILE).stream()
          .dropWhile(line -> !line.startsWith(start))
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
