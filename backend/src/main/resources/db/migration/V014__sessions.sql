-- A browser that is signed in. Its id is shown to its owner and is not the cookie's.
create table signed_in_session (
  id binary(16) not null primary key,
  account_id binary(16),
  device_id binary(16),
  kind varchar(40) not null,
  browser varchar(40) not null,
  platform varchar(40) not null,
  network varchar(40) not null,
  begun_at datetime(6) not null,
  last_used_at datetime(6) not null,
  expires_at datetime(6) not null,
  ends_at datetime(6) not null,
  proven_at datetime(6) not null,
  proven_by varchar(40) not null,
  ended_at datetime(6),
  end_reason varchar(40),
  version bigint not null,
  constraint signed_in_session_holder check ((account_id is null) <> (device_id is null)),
  constraint signed_in_session_account foreign key (account_id) references account (id),
  constraint signed_in_session_device foreign key (device_id) references station_device (id)
);
create index signed_in_session_by_account on signed_in_session (account_id, ended_at);
create index signed_in_session_by_device on signed_in_session (device_id, ended_at);
create index signed_in_session_by_expiry on signed_in_session (ended_at, expires_at);
