package io.iotssf.assessment.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.kit.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ./iot-ssf verify-history FILE}: follows the chain of hashes in the history of an exported
 * assessment. Whoever noted the hash of the newest entry elsewhere can tell by it that no entry
 * before it was changed since.
 */
public final class VerifyHistory {
  private static final int BROKEN = 1;
  private static final int WRONG_USE = 2;
  private static final Set<String> FOR_HELP = Set.of("-h", "--help");

  private final PrintStream out;

  VerifyHistory(PrintStream out) {
    this.out = out;
  }

  /** Ends with 0 when the chain holds, with 1 when it does not, with 2 on wrong use. */
  public static void main(String[] arguments) throws IOException {
    var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
      console.println("Usage: ./iot-ssf verify-history FILE");
      console.println("FILE is an export of an assessment: GET /api/v1/assessments/{id}/export.");
      System.exit(arguments.length == 1 && FOR_HELP.contains(arguments[0]) ? 0 : WRONG_USE);
    }
    System.exit(new VerifyHistory(console).verify(Files.readString(Path.of(arguments[0]))));
  }

  /** The exit code for a file. */
  int verify(String file) {
    return exported(file).map(this::follow).orElse(WRONG_USE);
  }

  /**
   * What a file says.
   *
   * @param version of the assessment when it was exported, which is the number of its entries; 0
   *     where the file does not say
   */
  private record Exported(List<ChainedEntry> entries, long version) {
    HistoryChain.Verdict verdict() {
      return version == 0
          ? HistoryChain.verify(entries)
          : HistoryChain.verify(entries, version, version);
    }
  }

  private int follow(Exported exported) {
    return switch (exported.verdict()) {
      case HistoryChain.Intact intact -> {
        out.printf(
            "The chain holds: %d entries, the newest has the hash%n%s%n",
            intact.entries(), intact.head());
        yield 0;
      }
      case HistoryChain.Broken broken -> {
        out.printf("The chain breaks at version %d. %s%n", broken.version(), broken.reason());
        yield BROKEN;
      }
    };
  }

  private Optional<Exported> exported(String file) {
    try {
      JsonNode export = Json.contract().readTree(file);
      JsonNode history = export.path("history");
      if (history.isArray() && !history.isEmpty()) {
        List<ChainedEntry> entries = new ArrayList<>();
        for (JsonNode entry : history) {
          entries.add(Json.contract().treeToValue(entry, ChainedEntry.class));
        }
        return Optional.of(new Exported(entries, export.at("/exportedFrom/version").asLong()));
      }
      out.println(
          "The file has no history. Export the assessment as somebody who may read its history.");
    } catch (JsonProcessingException e) {
      out.println("The file is not an export of an assessment: it is not the JSON of one.");
    }
    return Optional.empty();
  }
}
