-- The official who was promised to join, by account; an older version leaves it empty.
alter table visit add column official_id binary(16);
create index visit_with_official on visit (official_id, start_at);
