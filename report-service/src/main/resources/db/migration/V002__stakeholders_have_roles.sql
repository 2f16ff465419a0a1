-- A stakeholder has one role or several: its assignees read while they hold any of them.
-- Without a role nobody does.

alter table assignment add column roles varchar[] not null default '{}';
update assignment set roles = array[role] where role is not null;
alter table assignment drop column role;
