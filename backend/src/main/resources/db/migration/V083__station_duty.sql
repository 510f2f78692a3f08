-- What an officer types at a prison's station instead of a passkey. The PIN is a slow hash under a key of the key file.
create table officer_pin (
  account_id binary(16) not null primary key,
  badge varchar(8) not null,
  salt binary(16) not null,
  pin_hash binary(32) not null,
  rounds int not null,
  wrong_tries int not null,
  set_at datetime(6) not null,
  version bigint not null,
  constraint officer_pin_badge unique (badge),
  constraint officer_pin_account foreign key (account_id) references account (id)
);

-- The officer who stands at a station now: one at most, and only in the session in which they said who they are.
create table station_duty (
  station_id binary(16) not null primary key,
  account_id binary(16) not null,
  session_id binary(16) not null,
  begun_at datetime(6) not null,
  acted_at datetime(6) not null,
  version bigint not null,
  constraint station_duty_station foreign key (station_id) references station (id),
  constraint station_duty_account foreign key (account_id) references account (id)
);
create index station_duty_by_account on station_duty (account_id);
