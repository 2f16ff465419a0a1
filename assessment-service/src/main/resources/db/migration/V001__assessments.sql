-- Tables of assessment-service. Run as the owner, which bypasses row-level security. Flyway replaces
-- the names of the service's database roles, which exist already.
--
-- Every tenant table: tenant_id first in every key and index, composite foreign keys, row-level
-- security with FORCE and WITH CHECK. The service's role gets only what it needs, column by column.

-- The catalogue as this service knows it. Global: published reference data that belongs to no tenant.
create table catalogue_edition (
  edition    text        not null primary key,
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document   bytea       not null,
  applied_at timestamptz not null
);

create table assessment (
  tenant_id         text        not null,
  id                uuid        not null,
  title             text        not null check (char_length(title) between 1 and 200),
  status            text        not null check (status in ('draft', 'submitted', 'approved')),
  version           bigint      not null check (version >= 0),
  applying_entity   uuid        not null,
  use_case          text        not null,
  use_case_title    jsonb       not null,
  edition           text        not null,
  edition_sha256    text        not null check (edition_sha256 ~ '^[0-9a-f]{64}$'),
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  submitted_subject text,
  submitted_name    text,
  submitted_at      timestamptz,
  primary key (tenant_id, id),
  check ((status = 'draft') = (submitted_subject is null)),
  check ((submitted_subject is null) = (submitted_name is null)),
  check ((submitted_subject is null) = (submitted_at is null))
);
create index assessment_newest_first on assessment (tenant_id, created_at desc, id desc);

-- What an assessment quotes from its use case and nobody edits.
create table quotation (
  tenant_id        text  not null,
  assessment_id    uuid  not null,
  overview         jsonb not null,
  premises         jsonb not null,
  requirement_rows jsonb not null,
  errata           jsonb not null,
  sources          jsonb not null,
  primary key (tenant_id, assessment_id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);

create table stakeholder (
  tenant_id      text    not null,
  id             uuid    not null,
  assessment_id  uuid    not null,
  position       integer not null,
  key            text    not null,
  name           jsonb   not null,
  description    jsonb   not null,
  role           text check (role in
    ('iot-provider', 'solution-supplier', 'maintenance-provider', 'end-user')),
  user_kind      text check (user_kind in ('consumer', 'business')),
  affected_party boolean not null,
  source         jsonb   not null,
  version        bigint  not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, id),
  unique (tenant_id, assessment_id, key),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create index stakeholder_in_order on stakeholder (tenant_id, assessment_id, position);

-- Written at the end of the transaction that creates the assessment.
alter table assessment
  add foreign key (tenant_id, id, applying_entity)
  references stakeholder (tenant_id, assessment_id, id) deferrable initially deferred;

create table assignee (
  tenant_id      text not null,
  stakeholder_id uuid not null,
  subject        text not null check (char_length(subject) between 1 and 255),
  assessment_id  uuid not null,
  primary key (tenant_id, stakeholder_id, subject),
  foreign key (tenant_id, assessment_id, stakeholder_id)
    references stakeholder (tenant_id, assessment_id, id)
);
create index assignee_by_subject on assignee (tenant_id, subject, assessment_id);
create index assignee_by_assessment on assignee (tenant_id, assessment_id);

create table component (
  tenant_id     text    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  position      integer not null,
  key           text    not null,
  name          jsonb   not null,
  description   jsonb   not null,
  source        jsonb   not null,
  version       bigint  not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, id),
  unique (tenant_id, assessment_id, key),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create index component_in_order on component (tenant_id, assessment_id, position);

create table data_flow_step (
  tenant_id     text    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  number        integer not null,
  text          jsonb   not null,
  source        jsonb   not null,
  version       bigint  not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, number),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);

create table risk_rating (
  tenant_id     text    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  position      integer not null,
  subject       text    not null,
  axis          text    not null check (axis in ('difficulty-of-recovery', 'economic-impact')),
  level         text,
  reasons       jsonb   not null,
  conditions    jsonb   not null,
  statement     jsonb   not null,
  source        jsonb   not null,
  version       bigint  not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  check (level is null
    or level in ('limited', 'serious')
    or (axis = 'difficulty-of-recovery' and level = 'fatal')
    or (axis = 'economic-impact' and level = 'catastrophic'))
);
create index risk_rating_in_order on risk_rating (tenant_id, assessment_id, position);

create table component_threat (
  tenant_id     text    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  component_id  uuid    not null,
  position      integer not null,
  threat        text    not null,
  text          jsonb   not null,
  principal     boolean,
  version       bigint  not null,
  primary key (tenant_id, id),
  unique (tenant_id, component_id, threat),
  foreign key (tenant_id, assessment_id, component_id)
    references component (tenant_id, assessment_id, id)
);
create index component_threat_in_order on component_threat (tenant_id, assessment_id, position);

create table requirement_decision (
  tenant_id      text    not null,
  id             uuid    not null,
  assessment_id  uuid    not null,
  stakeholder_id uuid    not null,
  position       integer not null,
  number         integer not null,
  perspective    text    not null,
  target         text    not null,
  requirement    jsonb   not null,
  requirement_id text,
  threats        jsonb   not null,
  decision       text    not null check (decision in ('adopted', 'not-adopted', 'not-applicable')),
  reason         text,
  measures       jsonb   not null,
  source         jsonb   not null,
  version        bigint  not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id, stakeholder_id)
    references stakeholder (tenant_id, assessment_id, id),
  check (decision = 'adopted' or reason is not null)
);
create index requirement_decision_in_order
  on requirement_decision (tenant_id, assessment_id, position);
create index requirement_decision_by_stakeholder
  on requirement_decision (tenant_id, stakeholder_id);

-- Who did what, chained: hash = sha256 of the previous hash and the entry's canonical JSON.
create table history (
  tenant_id     text   not null,
  assessment_id uuid   not null,
  version       bigint not null,
  entry         text   not null,
  previous_hash text   not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash          text   not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, assessment_id, version),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);

-- The last number given to a change of a tenant. Its row lock is the last step of every write, so
-- numbers follow the order of commits.
create table tenant_clock (
  tenant_id text   not null primary key,
  number    bigint not null
);

create table change (
  tenant_id     text        not null,
  number        bigint      not null,
  assessment_id uuid        not null,
  version       bigint      not null,
  resource      text        not null,
  resource_id   text        not null,
  action        text        not null,
  at            timestamptz not null,
  primary key (tenant_id, number),
  unique (tenant_id, assessment_id, version),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);

-- Approved snapshots. The service may add one and read it; nothing changes or removes one.
create table revision (
  tenant_id        text        not null,
  assessment_id    uuid        not null,
  number           integer     not null check (number >= 1),
  version          bigint      not null,
  document         bytea       not null,
  sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  approved_subject text        not null,
  approved_name    text        not null,
  approved_at      timestamptz not null,
  primary key (tenant_id, assessment_id, number),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);

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

-- The walls, the same on every tenant table.
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'assessment', 'quotation', 'stakeholder', 'assignee', 'component', 'data_flow_step',
    'risk_rating', 'component_threat', 'requirement_decision', 'history', 'tenant_clock', 'change',
    'revision', 'idempotent_answer'
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

grant select on catalogue_edition to ${app}, ${backup};
grant insert, update on catalogue_edition to ${app};

grant update (status, version, updated_at, submitted_subject, submitted_name, submitted_at)
  on assessment to ${app};
grant update (version) on stakeholder to ${app};
grant delete on assignee to ${app};
grant update (level, reasons, conditions, statement, version) on risk_rating to ${app};
grant update (text, principal, version), delete on component_threat to ${app};
grant update (decision, reason, version) on requirement_decision to ${app};
grant update (number) on tenant_clock to ${app};
