-- What assessment-service says to the database for one GET assessments/{id}.
select set_config('app.tenant', '{tenant}', false);
begin;
select id, tenant_id, applying_entity, created_at, next_review, origin, quotation_sha256, status, submitted_at, submitted_name, submitted_subject, title, updated_at, version
  from assessment where tenant_id = '{tenant}' and id = '{assessment}' limit 1;
select a.version, p.kind, p.id, p.version, p.updated_at, p.content
  from assessment a left join part p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
  where a.tenant_id = '{tenant}' and a.id = '{assessment}'
  order by p.kind, p.position;
commit;
select set_config('app.tenant', '', false);
