package io.iotssf.catalog.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.iotssf.catalog.loading.BroughtEditions;
import io.iotssf.catalog.verification.Quotations.Quotation;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code ./iot-ssf verify-sources DIR}: checks that every Japanese text of the data files stands in
 * the source texts of a directory, and lists what of the sources no row carries. Which file holds
 * which document is told by the document's title.
 */
public final class VerifySources {
  private static final int WRONG_USE = 2;
  private static final Set<String> FOR_HELP = Set.of("-h", "--help");

  private final PrintStream out;

  VerifySources(PrintStream out) {
    this.out = out;
  }

  /** Ends with 0 when every text stands in its source, with 1 when not, with 2 on wrong use. */
  public static void main(String[] arguments) throws IOException {
    var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
      console.println("Usage: ./iot-ssf verify-sources DIR");
      console.println("DIR holds the texts of the source documents, as files that end with .txt.");
      System.exit(arguments.length == 1 && FOR_HELP.contains(arguments[0]) ? 0 : WRONG_USE);
    }
    boolean holds = new VerifySources(console).verify(Path.of(arguments[0]));
    System.exit(holds ? 0 : 1);
  }

  /** Whether every text that a document of the directory should print stands there. */
  boolean verify(Path directory) throws IOException {
    List<EditionDocument> editions = BroughtEditions.literal();
    List<String> texts = texts(directory);
    boolean holds = true;
    for (SourceDocument document : documents(editions).values()) {
      holds &= verify(document, editions, texts);
    }
    return holds;
  }

  private boolean verify(
      SourceDocument document, List<EditionDocument> editions, List<String> texts) {
    List<Quotation> quotations =
        editions.stream()
            .flatMap(edition -> Quotations.of(edition).stream())
            .filter(quotation -> quotation.document().equals(document.id()))
            .toList();
    if (!document.supplied()) {
      out.printf("%s: not supplied; %d texts quoted from it%n", document.id(), quotations.size());
      return true;
    }
    Optional<String> text = textOf(document, texts);
    if (text.isEmpty()) {
      out.printf("%s: no file begins with its title, %s%n", document.id(), document.title());
      return false;
    }
    return report(document, SourceText.of(text.get()), quotations, editions);
  }

  private boolean report(
      SourceDocument document,
      SourceText source,
      List<Quotation> quotations,
      List<EditionDocument> editions) {
    var comparison = new Comparison(source, quotations, names(editions));
    out.printf(
        "%s: %d texts, %d of them not in the source%n",
        document.id(), quotations.size(), comparison.unprinted().size());
    comparison
        .unprinted()
        .forEach(missed -> out.printf("  not printed: %s: %s%n", missed.row(), missed.words()));
    var uncarried = comparison.uncarried();
    out.printf(
        "%s: %d pieces of its text are carried by no row%n", document.id(), uncarried.size());
    uncarried.forEach(piece -> out.printf("  line %d: %s%n", piece.line(), piece.words()));
    return comparison.unprinted().isEmpty();
  }

  /** Rows carry the names of threats, perspectives, targets and stakeholders as codes. */
  private static List<String> names(List<EditionDocument> editions) {
    return editions.stream()
        .flatMap(
            edition ->
                Stream.of(
                        edition.threats().stream().map(Threat::name),
                        edition.framework().perspectives().stream().map(Framework.Entry::name),
                        edition.framework().targets().stream().map(Framework.Entry::name),
                        edition.useCases().stream()
                            .flatMap(useCase -> useCase.stakeholders().stream())
                            .map(UseCase.Stakeholder::name))
                    .flatMap(names -> names))
        .map(name -> name.ja())
        .distinct()
        .toList();
  }

  private static Optional<String> textOf(SourceDocument document, List<String> texts) {
    String title = SourceText.words(document.title());
    return texts.stream()
        .filter(
            text ->
                SourceText.words(text.strip().lines().limit(4).reduce("", String::concat))
                    .startsWith(title))
        .findFirst();
  }

  private static Map<String, SourceDocument> documents(List<EditionDocument> editions) {
    Map<String, SourceDocument> documents = new LinkedHashMap<>();
    editions.forEach(edition -> edition.sources().forEach(d -> documents.putIfAbsent(d.id(), d)));
    return documents;
  }

  private static List<String> texts(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(VerifySources::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
