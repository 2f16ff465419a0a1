-- What assessment-service says to the database for one edit of a decision. Each connection first
-- learns what it edits; what it answers back (versions, the head of the history) goes into the next
-- statements, as in the service.
\if :known = 0
select tenant, assessment, decision, content, entry, payload from bench_edit where connection = :client_id \gset
\set known 1
\endif
select set_config('app.tenant', :tenant, false);
begin;
update assessment set version = version + 1, updated_at = now()
  where tenant_id = :tenant and id = :assessment
  returning * \gset dossier_
select assessment_id, id, kind, tenant_id, content, position, updated_at, version from part
  where assessment_id = :assessment and id = :decision and kind = 'requirement-decision' and tenant_id = :tenant \gset row_
select edition, sha256 from catalogue_edition order by edition;
select assessment_id, tenant_id, version, entry, hash, previous_hash from history
  where tenant_id = :tenant and assessment_id = :assessment
  order by version desc fetch first 1 rows only \gset head_
insert into outbox (tenant_id, id, shard, topic, record_key, payload)
  values (:tenant, gen_random_uuid(), :client_id % 8, 'iotssf.assessment.v1', :tenant || '/' || :assessment, :payload);
insert into history (entry, hash, previous_hash, assessment_id, tenant_id, version)
  values (:entry, :head_hash, :head_hash, :assessment, :tenant, :dossier_version);
update part set content = :content, position = :row_position, updated_at = now(), version = :row_version + 1
  where assessment_id = :assessment and id = :decision and kind = 'requirement-decision' and tenant_id = :tenant;
with clock as (
    insert into tenant_clock as clock (tenant_id, number) values (:tenant, 1)
    on conflict (tenant_id) do update set number = clock.number + excluded.number
    returning clock.tenant_id, clock.number
  )
  insert into change
    (tenant_id, number, assessment_id, version, resource, resource_id, action, at)
  select clock.tenant_id, clock.number - 1 + changed.place, :assessment::uuid, :dossier_version::bigint, changed.resource,
    changed.id, changed.action, now()
  from clock, unnest(array['requirement-decision'], array[:decision::text], array['updated'])
    with ordinality as changed (resource, id, action, place);
commit;
select set_config('app.tenant', '', false);
