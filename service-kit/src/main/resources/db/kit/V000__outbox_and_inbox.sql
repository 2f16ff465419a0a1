-- What every service has: events that wait to be sent, and events that were applied.
-- Flyway replaces the names of the service's database roles.

revoke all on schema public from public;
grant usage on schema public to ${app}, ${relay}, ${backup}, ${eraser};

create table outbox (
  tenant_id    text        not null,
  id           uuid        not null,
  ordinal      bigint      generated always as identity,
  shard        smallint    not null,
  topic        text        not null,
  record_key   text        not null,
  payload      text        not null,
  created_at   timestamptz not null default now(),
  published_at timestamptz,
  primary key (tenant_id, id)
);
create index outbox_waiting on outbox (shard, ordinal) where published_at is null;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));
create policy relay_reads on outbox for select to ${relay} using (true);
create policy relay_marks on outbox for update to ${relay} using (true) with check (true);

grant insert on outbox to ${app};
grant select on outbox to ${relay}, ${backup};
grant update (published_at) on outbox to ${relay};
grant select, delete on outbox to ${eraser};

create table inbox (
  tenant_id  text        not null,
  consumer   text        not null,
  event_id   uuid        not null,
  applied_at timestamptz not null default now(),
  primary key (tenant_id, consumer, event_id)
);

alter table inbox enable row level security;
alter table inbox force row level security;
create policy tenant on inbox to ${app}, ${eraser}
  using (tenant_id = nullif(current_setting('app.tenant', true), ''))
  with check (tenant_id = nullif(current_setting('app.tenant', true), ''));

grant select, insert on inbox to ${app};
grant select on inbox to ${backup};
grant select, delete on inbox to ${eraser};
