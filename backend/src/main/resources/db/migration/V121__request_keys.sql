-- What somebody has asked for once, by the key their client gave it: the same again is not done
-- twice. Kept for some days.
create table request_key (
  actor_id binary(16) not null,
  request_key varchar(64) not null,
  digest binary(32) not null,
  result_id binary(16) not null,
  asked_at datetime(6) not null,
  primary key (actor_id, request_key)
);
create index request_key_by_age on request_key (asked_at);
