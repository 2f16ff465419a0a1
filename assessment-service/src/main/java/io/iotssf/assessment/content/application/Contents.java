package io.iotssf.assessment.content.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.Quotation;
import io.iotssf.assessment.content.domain.Quotations;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Parts.KindOfRows;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What assessments say, whole. The caller has a transaction, and the right to it. */
@ApplicationScoped
public class Contents {
  /** Assessments quote one of few texts: hashing it anew took longer than comparing it. */
  private static final int MOST_REMEMBERED = 32;

  private static final Cache<Quotation, String> HASHES =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  private final Parts parts;
  private final Quotations quotations;

  Contents(Parts parts, Quotations quotations) {
    this.parts = parts;
    this.quotations = quotations;
  }

  /** Keeps what a new assessment quotes, before its head is stored. */
  public String quote(AssessmentContent content) {
    Quotation quotation = Quotation.of(content);
    String sha256 = hash(quotation);
    quotations.keep(sha256, quotation);
    return sha256;
  }

  /** The hash under which a quotation is kept. */
  public static String hash(Quotation quotation) {
    return HASHES.get(quotation, unknown -> Sha256.hex(Json.bytes(unknown)));
  }

  /** Stores the rows of a new assessment, in their order. */
  public void add(UUID assessment, AssessmentContent content, Instant at) {
    parts.addAll(
        assessment,
        Kinds.ALL.stream().<KindOfRows<?>>map(kind -> rows(kind, content, at)).toList());
  }

  private static <T extends Part> KindOfRows<T> rows(
      PartKind<T> kind, AssessmentContent content, Instant at) {
    List<T> rows = kind.rows().apply(content);
    return new KindOfRows<>(
        kind,
        IntStream.range(0, rows.size())
            .mapToObj(place -> new Row<>(rows.get(place), place, 1, at))
            .toList());
  }

  /** What an assessment says now. Who acts for its stakeholders is not part of that. */
  public AssessmentContent of(Dossier dossier) {
    return assembly(dossier, Part::withoutPeople);
  }

  /** The same for another one: what parties agreed to, answered or accepted, they did in this. */
  public AssessmentContent toCopy(Dossier dossier) {
    return assembly(dossier, Contents::notYetAnswered);
  }

  /** The same with the people who act for its stakeholders. */
  public AssessmentContent withAssignees(Dossier dossier) {
    return assembly(dossier, UnaryOperator.identity());
  }

  private AssessmentContent assembly(Dossier dossier, UnaryOperator<Part> shown) {
    Rows rows = new Rows(parts.all(dossier.id(), Kinds.ALL), shown);
    return new ContentAssembly(rows, quotations.of(dossier.id())).of(dossier);
  }

  private static Part notYetAnswered(Part row) {
    return switch (row) {
      case HandOff handOff -> handOff.notYetAgreed();
      case ImplementationRequest request -> request.notYetAnswered();
      case RiskRating rating -> rating.notYetAccepted();
      default -> row.withoutPeople();
    };
  }

  /** The rows of an assessment by kind. */
  static final class Rows {
    private final List<KindOfRows<?>> all;
    private final UnaryOperator<Part> shown;

    Rows(List<KindOfRows<?>> all, UnaryOperator<Part> shown) {
      this.all = all;
      this.shown = shown;
    }

    <T extends Part> List<T> of(PartKind<T> kind) {
      return all.stream()
          .filter(rows -> rows.kind().code().equals(kind.code()))
          .flatMap(rows -> rows.rows().stream())
          .map(row -> kind.type().cast(shown.apply(row.content())))
          .toList();
    }
  }
}
