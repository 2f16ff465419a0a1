-- An assessment consists of rows of some twenty kinds. They are kept in one table: every kind has the
-- same identity, order, version and walls, and its record in the contracts says what it holds (ADR 11).
-- What was written before there were these kinds cannot be carried over without inventing words.

do $$
begin
  if exists (select from assessment) then
    raise exception using message =
      'This database holds assessments of a build before version 3 of the tables, which cannot be'
      ' carried over. Keep a backup, and start with an empty database.';
  end if;
end $$;

drop table requirement_decision, component_threat, risk_rating, data_flow_step, component, assignee,
  quotation, stakeholder cascade;

alter table assessment
  drop column use_case, drop column use_case_title, drop column edition, drop column edition_sha256,
  drop constraint assessment_status_check,
  drop constraint assessment_check,
  alter column applying_entity drop not null,
  add column next_review date,
  add column origin text not null check (origin is json object),
  add column quotation_sha256 text not null,
  add check (status in ('draft', 'in-review', 'approved', 'archived')),
  add check (status = 'archived' or (status = 'draft') = (submitted_subject is null));

-- What assessments quote and nobody edits. All assessments of one case share it.
create table quotation (
  tenant_id text not null,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document  text not null check (document is json object),
  primary key (tenant_id, sha256)
);
alter table assessment add foreign key (tenant_id, quotation_sha256) references quotation;

-- A row of an assessment. Ids are unique within one assessment and kind: rows of a use case have ids
-- derived from the catalogue, the same in every assessment that starts from it.
create table part (
  tenant_id     text        not null,
  assessment_id uuid        not null,
  kind          text        not null,
  id            uuid        not null,
  position      integer     not null,
  version       bigint      not null check (version >= 1),
  content       text        not null check (content is json object),
  updated_at    timestamptz not null,
  primary key (tenant_id, assessment_id, kind, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create index part_of_kind on part (tenant_id, kind, assessment_id, id);

-- Who acts for a stakeholder, by each role of the stakeholder: what the row says, for the question who
-- may see what.
create table assignee (
  tenant_id      text not null,
  assessment_id  uuid not null,
  stakeholder_id uuid not null,
  subject        text not null check (char_length(subject) between 1 and 255),
  role           text not null check (role in
    ('iot-provider', 'solution-supplier', 'maintenance-provider', 'end-user')),
  primary key (tenant_id, assessment_id, stakeholder_id, subject, role),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create index assignee_by_subject on assignee (tenant_id, subject, assessment_id);

-- What people say about a row while an assessment is written and reviewed. Not part of what is approved.
create table comment (
  tenant_id     text        not null,
  assessment_id uuid        not null,
  id            uuid        not null,
  kind          text,
  row_id        uuid,
  text          text        not null check (char_length(text) between 1 and 4000),
  subject       text        not null,
  name          text        not null,
  at            timestamptz not null,
  resolved      boolean     not null,
  version       bigint      not null,
  primary key (tenant_id, assessment_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  check ((kind is null) = (row_id is null))
);
create index comment_in_order on comment (tenant_id, assessment_id, at, id);

-- One write may change several rows: each has a number of its own.
alter table change drop constraint change_tenant_id_assessment_id_version_key;
create index change_by_assessment on change (tenant_id, assessment_id, version);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['quotation', 'part', 'assignee', 'comment'] loop
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

grant update (title, applying_entity, next_review) on assessment to ${app};
grant update (content, position, version, updated_at), delete on part to ${app};
grant delete on assignee to ${app};
grant update (text, resolved, version) on comment to ${app};
