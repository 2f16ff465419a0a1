-- An edition is stored as whole documents, release by release: the words as printed never change,
-- a correction is a new release of errata. The service reads the newest release into memory, so
-- the tables that held the rows one by one go.

drop table framework, threat, requirement, use_case, measure_row, erratum, edition;

create table edition_release (
  edition        text        not null,
  release        int         not null check (release >= 1),
  position       int         not null check (position >= 1),
  literal_sha256 text        not null check (literal_sha256 ~ '^[0-9a-f]{64}$'),
  sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document       bytea       not null,
  literal        bytea       not null,
  published_at   timestamptz not null,
  primary key (edition, release)
);
comment on table edition_release is
  'Published reference data; belongs to no tenant, every organisation reads the same rows';
comment on column edition_release.document is
  'errata applied: the bytes that other services pull; sha256 is their hash';
comment on column edition_release.literal is 'as printed; lost cells are null';

-- A release is added, never changed or removed: the service's role may do nothing else.
grant select, insert on edition_release to ${app};
grant select on edition_release to ${backup};

alter table edition_release enable row level security;
alter table edition_release force row level security;
create policy everyone_reads on edition_release for select using (true);
create policy publisher_adds on edition_release for insert
  with check (nullif(current_setting('app.tenant', true), '') = 'publisher');
