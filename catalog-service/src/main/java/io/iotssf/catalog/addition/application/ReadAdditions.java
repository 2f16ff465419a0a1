package io.iotssf.catalog.addition.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.iotssf.catalog.addition.domain.AdditionChange;
import io.iotssf.catalog.addition.domain.AdditionChanges;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.catalog.addition.domain.CustomMeasures;
import io.iotssf.catalog.addition.domain.CustomRequirements;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.RowVersion;
import io.iotssf.catalog.published.Part;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the current tenant added. */
@ApplicationScoped
public class ReadAdditions {
  private final CustomRequirements requirements;
  private final CustomMeasures measures;
  private final AdditionChanges changes;
  private final AdditionsDocuments documents;
  private final CurrentTenant currentTenant;

  ReadAdditions(
      CustomRequirements requirements,
      CustomMeasures measures,
      AdditionChanges changes,
      AdditionsDocuments documents,
      CurrentTenant currentTenant) {
    this.requirements = requirements;
    this.measures = measures;
    this.changes = changes;
    this.documents = documents;
    this.currentTenant = currentTenant;
  }

  @Transactional
  public List<Kept<CustomRequirement>> requirements(CustomRequirements.Filter filter, Part part) {
    return requirements.list(filter, part);
  }

  @Transactional
  public List<Kept<CustomMeasure>> measures(CustomMeasures.Filter filter, Part part) {
    return measures.list(filter, part);
  }

  @Transactional
  public Kept<CustomRequirement> requirement(UUID id) {
    return requirements.find(id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  public Kept<CustomMeasure> measure(UUID id) {
    return measures.find(id).orElseThrow(ProblemException::notFound);
  }

  /** Every requirement, in the order in which they were added. */
  @Transactional
  public List<CustomRequirement> allRequirements() {
    return requirements.all().stream().map(Kept::row).toList();
  }

  /** Every measure, in the order in which they were added. */
  @Transactional
  public List<CustomMeasure> allMeasures() {
    return measures.all().stream().map(Kept::row).toList();
  }

  /** The version of the additions as a whole; 0 when nothing was ever added. */
  @Transactional
  public long newestVersion() {
    return changes.newestVersion();
  }

  /** Tells one state of the tenant's additions from every other; empty when nothing was added. */
  @Transactional
  public String newestState() {
    long version = changes.newestVersion();
    return version == 0 ? "" : currentTenant.require().id() + "/" + version;
  }

  /** Every version that a requirement ever had, the first one first. */
  @Transactional
  public List<RowVersion<CustomRequirement>> versionsOfRequirement(UUID id) {
    return versions(AdditionKind.REQUIREMENT, id, CustomRequirement.class);
  }

  /** Every version that a measure ever had, the first one first. */
  @Transactional
  public List<RowVersion<CustomMeasure>> versionsOfMeasure(UUID id) {
    return versions(AdditionKind.MEASURE, id, CustomMeasure.class);
  }

  /** The document of a version, byte for byte as it was announced. */
  @Transactional
  public byte[] document(long version) {
    if (version < 1 || version > changes.newestVersion()) {
      throw ProblemException.notFound();
    }
    return documents.of(version).bytes();
  }

  /** Everything that the tenant has now; empty when it has nothing. */
  @Transactional
  public Optional<CurrentAdditions> now() {
    long newest = changes.newestVersion();
    AdditionsDocuments.Assembled document = documents.of(newest);
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(new CurrentAdditions(read(document.bytes()), changes.moment(newest)));
  }

  private static AdditionsDocument read(byte[] document) {
    try {
      return Json.contract().readValue(document, AdditionsDocument.class);
    } catch (IOException e) {
      throw new IllegalStateException("A document is put together from records", e);
    }
  }

  private <T> List<RowVersion<T>> versions(AdditionKind kind, UUID id, Class<T> type) {
    List<AdditionChange> found = changes.of(kind, id);
    if (found.isEmpty()) {
      throw ProblemException.notFound();
    }
    return found.stream().map(change -> version(change, type)).toList();
  }

  private static <T> RowVersion<T> version(AdditionChange change, Class<T> type) {
    try {
      T row = Json.contract().readValue(change.content(), type);
      return new RowVersion<>(change.version(), change.action(), change.stamp(), row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored version was written from a record", e);
    }
  }
}
