-- Deliverables of approved revisions, and who is assigned to which stakeholder.
-- Flyway replaces the names of the service's database roles.

create table deliverable (
  tenant_id        text        not null,
  id               uuid        not null,
  assessment_id    uuid        not null,
  revision         integer     not null check (revision > 0),
  ordinal          integer     not null,
  stakeholder_id   uuid,
  stakeholder_key  text,
  kind             text        not null,
  format           text        not null,
  language         text        not null,
  title            text        not null,
  media_type       text        not null,
  size             integer     not null,
  sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  renderer_version text        not null,
  approved_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, revision, ordinal)
);
create index deliverable_newest
  on deliverable (tenant_id, approved_at desc, assessment_id, revision, ordinal);
create index deliverable_of_assessment
  on deliverable (tenant_id, assessment_id, approved_at desc, revision, ordinal);

create table deliverable_content (
  tenant_id text  not null,
  id        uuid  not null,
  content   bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references deliverable (tenant_id, id)
);

-- The newest list of assignees of a stakeholder, by version of the assessment.
-- The assignees read only while they hold the role; without one nobody does.
create table assignment (
  tenant_id       text    not null,
  assessment_id   uuid    not null,
  stakeholder_id  uuid    not null,
  version         bigint  not null,
  applying_entity boolean not null,
  role            text,
  primary key (tenant_id, assessment_id, stakeholder_id)
);

create table assignee (
  tenant_id      text not null,
  subject        text not null,
  assessment_id  uuid not null,
  stakeholder_id uuid not null,
  primary key (tenant_id, subject, assessment_id, stakeholder_id),
  foreign key (tenant_id, assessment_id, stakeholder_id)
    references assignment (tenant_id, assessment_id, stakeholder_id)
);
create index assignee_of_stakeholder on assignee (tenant_id, assessment_id, stakeholder_id);

alter table deliverable enable row level security;
alter table deliverable force row level security;
create policy tenant on deliverable to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

alter table deliverable_content enable row level security;
alter table deliverable_content force row level security;
create policy tenant on deliverable_content to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

alter table assignment enable row level security;
alter table assignment force row level security;
create policy tenant on assignment to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

alter table assignee enable row level security;
alter table assignee force row level security;
create policy tenant on assignee to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

-- Approved bytes are never replaced: no update, no delete.
grant select, insert on deliverable, deliverable_content to ${app};
grant select, insert, update on assignment to ${app};
grant select, insert, delete on assignee to ${app};
grant select on deliverable, deliverable_content, assignment, assignee to ${backup};
grant select, delete on deliverable, deliverable_content, assignment, assignee to ${eraser};
