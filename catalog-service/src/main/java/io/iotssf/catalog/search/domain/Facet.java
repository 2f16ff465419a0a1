package io.iotssf.catalog.search.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what hits are counted and narrowed. */
public enum Facet {
  PERSPECTIVE("perspective"),
  TARGET("target"),
  PHASE("phase"),
  THREAT("threat"),
  ROLE("role"),
  USE_CASE("useCase"),
  EDITION("edition"),
  KIND("kind");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in queries and answers. */
  public String parameter() {
    return parameter;
  }

  /** The values of an entry; empty where it has none. */
  public List<String> values(Entry entry) {
    var codes = entry.codes();
    return switch (this) {
      case PERSPECTIVE -> one(codes.perspective());
      case TARGET -> one(codes.target());
      case PHASE -> one(codes.phase());
      case THREAT -> codes.threats();
      case ROLE -> codes.roles();
      case USE_CASE -> one(entry.useCase());
      case EDITION -> one(entry.edition());
      case KIND -> one(entry.kind().code());
    };
  }

  private static List<String> one(@Nullable String value) {
    return Stream.ofNullable(value).toList();
  }
}
