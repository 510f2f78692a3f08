-- Who did what to which thing, kept for ten years. Rows are added; no code of ours changes or removes one.
create table audit_entry (
  id binary(16) not null primary key,
  happened_at datetime(6) not null,
  actor_id binary(16),
  action varchar(60) not null,
  thing_kind varchar(40) not null,
  thing_id binary(16),
  facts text not null,
  request_id varchar(36)
);
create index audit_entry_thing on audit_entry (thing_kind, thing_id, happened_at);
create index audit_entry_actor on audit_entry (actor_id, happened_at);
create index audit_entry_time on audit_entry (happened_at);
