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
  returning id, title, status, version, applying_entity, next_review, origin, created_at, updated_at,
    submitted_subject, submitted_name, submitted_at \gset dossier_
select kind, content, position, version, updated_at from part
  where tenant_id = :tenant and assessment_id = :assessment and kind = 'requirement-decision' and id = :decision \gset row_
update part set content = :content, position = :row_position, version = :row_version + 1, updated_at = now()
  where tenant_id = :tenant and assessment_id = :assessment and kind = 'requirement-decision' and id = :decision;
select hash from history where tenant_id = :tenant and assessment_id = :assessment
  order by version desc limit 1 \gset head_
insert into history (tenant_id, assessment_id, version, entry, previous_hash, hash)
  values (:tenant, :assessment, :dossier_version, :entry, :head_hash, :head_hash);
insert into outbox (tenant_id, id, shard, topic, record_key, payload)
  values (:tenant, gen_random_uuid(), :client_id % 8, 'iotssf.assessment.v1', :tenant || '/' || :assessment, :payload);
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
