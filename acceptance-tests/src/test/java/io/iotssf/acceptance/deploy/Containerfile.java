package io.iotssf.acceptance.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The instructions of a service's Containerfile, one a line. */
record Containerfile(List<String> instructions) {

  static Containerfile of(String service) {
    return read(ProjectFiles.read(ProjectFiles.root().resolve(service).resolve("Containerfile")));
  }

  static Containerfile read(String text) {
    return new Containerfile(
        text.replaceAll("\\\\\\n\\s*", "")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList());
  }

  List<String> names() {
    return instructions.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
  }

  String only(String name) {
    var found = instructions.stream().filter(line -> line.startsWith(name + " ")).toList();
    if (found.size() != 1) {
      throw new AssertionError("One " + name + " expected: " + found);
    }
    return found.getFirst().substring(name.length() + 1);
  }

  /** The words of the entry point, which must be in exec form: no shell stands between. */
  List<String> entrypoint() {
    try {
      return List.of(new JsonMapper().readValue(only("ENTRYPOINT"), String[].class));
    } catch (JsonProcessingException e) {
      throw new AssertionError("ENTRYPOINT is not in exec form", e);
    }
  }
}
