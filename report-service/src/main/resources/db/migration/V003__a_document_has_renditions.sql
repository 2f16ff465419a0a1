-- A deliverable is a document; each format in which it is set is a rendition of it.
-- Drawings of before stand in the documents that they belong to, and nowhere else.

create table rendition (
  tenant_id      text    not null,
  deliverable_id uuid    not null,
  format         text    not null,
  size           integer not null,
  sha256         text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, deliverable_id, format),
  foreign key (tenant_id, deliverable_id) references deliverable (tenant_id, id)
);

create table rendition_content (
  tenant_id      text  not null,
  deliverable_id uuid  not null,
  format         text  not null,
  content        bytea not null,
  primary key (tenant_id, deliverable_id, format),
  foreign key (tenant_id, deliverable_id, format)
    references rendition (tenant_id, deliverable_id, format)
);

insert into rendition
  select tenant_id, id, format, size, sha256 from deliverable where format <> 'svg';
insert into rendition_content
  select d.tenant_id, d.id, d.format, c.content
  from deliverable d join deliverable_content c on (c.tenant_id, c.id) = (d.tenant_id, d.id)
  where d.format <> 'svg';
drop table deliverable_content;
delete from deliverable where format = 'svg';
alter table deliverable
  drop column format, drop column media_type, drop column size, drop column sha256;

alter table rendition enable row level security;
alter table rendition force row level security;
create policy tenant on rendition to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

alter table rendition_content enable row level security;
alter table rendition_content force row level security;
create policy tenant on rendition_content to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

-- Approved bytes are never replaced: no update, no delete.
grant select, insert on rendition, rendition_content to ${app};
grant select on rendition, rendition_content to ${backup};
grant select, delete on rendition, rendition_content to ${eraser};
