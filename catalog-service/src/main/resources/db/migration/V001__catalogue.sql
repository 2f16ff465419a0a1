-- The published catalogue. It is reference data of the publisher and belongs to no tenant, so its
-- tables carry no tenant_id: every organisation reads the same rows. Row-level security still
-- stands in front of writing: only the loader, under the pseudo-tenant "publisher", may change it.

create table edition (
  id             text        not null primary key,
  title          text        not null,
  sources        jsonb       not null,
  sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document       bytea       not null,
  published_at   timestamptz not null
);
comment on column edition.document is 'the bytes that other services pull; sha256 is their hash';

-- Each row below is kept twice: APPLIED (high-confidence errata applied) and LITERAL (as printed,
-- where a cell that the scan lost is null).

create table framework (
  edition        text        not null references edition (id),
  reading        text        not null check (reading in ('APPLIED', 'LITERAL')),
  id             text        not null,
  content        jsonb       not null,
  primary key (edition, reading, id)
);

create table threat (
  edition        text        not null references edition (id),
  reading        text        not null check (reading in ('APPLIED', 'LITERAL')),
  id             text        not null,
  position       int         not null,
  content        jsonb       not null,
  primary key (edition, reading, id)
);

create table requirement (
  edition        text        not null references edition (id),
  reading        text        not null check (reading in ('APPLIED', 'LITERAL')),
  id             text        not null,
  position       int         not null,
  perspective    text,
  target         text,
  phase          text,
  content        jsonb       not null,
  primary key (edition, reading, id),
  unique (reading, id),
  check (reading = 'LITERAL' or (perspective is not null and target is not null))
);

create table use_case (
  edition        text        not null references edition (id),
  reading        text        not null check (reading in ('APPLIED', 'LITERAL')),
  id             text        not null,
  position       int         not null,
  content        jsonb       not null,
  primary key (edition, reading, id),
  unique (reading, id)
);

create table measure_row (
  edition        text        not null references edition (id),
  reading        text        not null check (reading in ('APPLIED', 'LITERAL')),
  id             text        not null,
  position       int         not null,
  use_case       text        not null,
  requirement    text,
  use_case_title jsonb       not null,
  stakeholder    jsonb,
  content        jsonb       not null,
  primary key (edition, reading, id),
  check (reading = 'LITERAL' or stakeholder is not null)
);
create index measure_row_by_requirement on measure_row (reading, requirement);

create table erratum (
  edition        text        not null references edition (id),
  id             text        not null,
  position       int         not null,
  kind           text        not null,
  confidence     text        not null,
  use_case       text,
  subject        text        not null,
  content        jsonb       not null,
  primary key (edition, id)
);
comment on column erratum.subject is 'id of the row that it is about, or of the row that holds it';
create index erratum_by_subject on erratum (edition, subject);

grant select, insert, update, delete
  on edition, framework, threat, requirement, use_case, measure_row, erratum to ${app};
grant select
  on edition, framework, threat, requirement, use_case, measure_row, erratum to ${backup};

do $$
declare
  catalogue_table text;
begin
  foreach catalogue_table in array
    array['edition', 'framework', 'threat', 'requirement', 'use_case', 'measure_row', 'erratum']
  loop
    execute format('alter table %I enable row level security', catalogue_table);
    execute format('alter table %I force row level security', catalogue_table);
    execute format('create policy everyone_reads on %I for select using (true)', catalogue_table);
    execute format(
      'create policy publisher_writes on %I for all'
      ' using (nullif(current_setting(''app.tenant'', true), '''') = ''publisher'')'
      ' with check (nullif(current_setting(''app.tenant'', true), '''') = ''publisher'')',
      catalogue_table);
  end loop;
end
$$;
