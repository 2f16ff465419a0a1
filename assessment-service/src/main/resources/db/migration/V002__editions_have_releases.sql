-- A correction of the catalogue is a new release of its edition. The number lets an event that
-- arrives late be told from a newer one. What was applied before there were releases is the first.

alter table catalogue_edition
  add column release int not null default 1 check (release >= 1);
alter table catalogue_edition
  alter column release drop default;
