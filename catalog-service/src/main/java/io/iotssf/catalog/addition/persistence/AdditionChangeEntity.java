package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.Action;
import io.iotssf.catalog.addition.domain.AdditionChange;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.catalog.addition.domain.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "addition_change")
@IdClass(AdditionChangeEntity.Key.class)
class AdditionChangeEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "additions_version")
  long additionsVersion;

  String kind;
  UUID id;
  long version;
  long position;
  String action;
  String content;
  Instant at;
  String subject;
  String name;

  record Key(String tenantId, long additionsVersion) implements Serializable {}

  static AdditionChangeEntity of(AdditionChange change) {
    var entity = new AdditionChangeEntity();
    entity.additionsVersion = change.additionsVersion();
    entity.kind = change.kind().code();
    entity.id = change.id();
    entity.version = change.version();
    entity.position = change.position();
    entity.action = change.action().code();
    entity.content = change.content();
    entity.at = change.stamp().at();
    entity.subject = change.stamp().subject();
    entity.name = change.stamp().name();
    return entity;
  }

  AdditionChange toDomain() {
    return new AdditionChange(
        additionsVersion,
        AdditionKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        id,
        version,
        position,
        Action.of(action),
        content,
        new Stamp(at, subject, name));
  }
}
