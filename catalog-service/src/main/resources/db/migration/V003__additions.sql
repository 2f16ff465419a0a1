-- What tenants add to the catalogue for themselves: requirements and example measures beside the
-- published ones. Every tenant table: tenant_id first in every key and index, composite foreign
-- keys, row-level security with FORCE and WITH CHECK; grants column by column.

-- The number of the last change of a tenant's additions. Its row lock is the first step of every
-- write, so the versions of a tenant are contiguous and in the order of commits.
create table additions (
  tenant_id text   not null primary key,
  version   bigint not null check (version >= 1)
);

create table custom_requirement (
  tenant_id       text        not null,
  id              uuid        not null,
  version         bigint      not null check (version >= 1),
  position        bigint      not null,
  perspective     text        not null,
  target          text        not null,
  phase           text,
  threats         varchar[]   not null,
  refines         text,
  text            jsonb       not null,
  created_at      timestamptz not null,
  created_subject text        not null,
  created_name    text        not null,
  changed_at      timestamptz not null,
  changed_subject text        not null,
  changed_name    text        not null,
  primary key (tenant_id, id),
  unique (tenant_id, position)
);
comment on column custom_requirement.position is
  'version of the additions with which it was added: the order of listings';

create table custom_measure (
  tenant_id             text        not null,
  id                    uuid        not null,
  version               bigint      not null check (version >= 1),
  position              bigint      not null,
  published_requirement text,
  custom_requirement    uuid,
  role                  text        not null check (role in
    ('iot-provider', 'solution-supplier', 'maintenance-provider', 'end-user')),
  text                  jsonb       not null,
  sub_bullets           jsonb       not null,
  created_at            timestamptz not null,
  created_subject       text        not null,
  created_name          text        not null,
  changed_at            timestamptz not null,
  changed_subject       text        not null,
  changed_name          text        not null,
  primary key (tenant_id, id),
  unique (tenant_id, position),
  check ((published_requirement is null) <> (custom_requirement is null)),
  foreign key (tenant_id, custom_requirement) references custom_requirement (tenant_id, id)
);
create index custom_measure_by_requirement on custom_measure (tenant_id, custom_requirement);

-- Every change, with the row as it was left: the former versions of a row, and the parts from which
-- the document of any version of the additions is put together byte for byte. Rows are added only.
create table addition_change (
  tenant_id         text        not null,
  additions_version bigint      not null,
  kind              text        not null check (kind in ('requirement', 'measure')),
  id                uuid        not null,
  version           bigint      not null,
  position          bigint      not null,
  action            text        not null check (action in ('created', 'changed', 'removed')),
  content           text        not null,
  at                timestamptz not null,
  subject           text        not null,
  name              text        not null,
  primary key (tenant_id, additions_version),
  unique (tenant_id, kind, id, version)
);
comment on column addition_change.content is
  'JSON as documents quote it; text and not jsonb, which would write it anew';

-- Answers to POST requests that carried an Idempotency-Key; written in the transaction of their
-- effect, so that the effect and the answer exist together or not at all.
create table idempotent_answer (
  tenant_id   text        not null,
  subject     text        not null,
  operation   text        not null,
  key         text        not null check (char_length(key) between 1 and 200),
  body_sha256 text        not null,
  status      integer     not null,
  location    text        not null,
  etag        text        not null,
  body        bytea       not null,
  created_at  timestamptz not null,
  primary key (tenant_id, subject, operation, key)
);

-- The topic of the catalogue is compacted: a record without content makes it forget a key.
alter table outbox alter column payload drop not null;

-- The walls, the same on every tenant table.
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'additions', 'custom_requirement', 'custom_measure', 'addition_change', 'idempotent_answer'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant_wall on %I to ${app}'
      ' using (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))'
      ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))',
      tenant_table);
    execute format(
      'create policy tenant_is_erased on %I to ${eraser}'
      ' using (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))'
      ' with check (false)',
      tenant_table);
    execute format('grant select (tenant_id), delete on %I to ${eraser}', tenant_table);
    execute format('grant select on %I to ${app}, ${backup}', tenant_table);
    execute format('grant insert on %I to ${app}', tenant_table);
  end loop;
end $$;

grant update (version) on additions to ${app};
grant update
  (version, perspective, target, phase, threats, refines, text,
   changed_at, changed_subject, changed_name), delete
  on custom_requirement to ${app};
grant update
  (version, published_requirement, custom_requirement, role, text, sub_bullets,
   changed_at, changed_subject, changed_name), delete
  on custom_measure to ${app};
