-- The mobile number is sealed; its keyed index alone finds it again and keeps it unique.
create table account (
  id binary(16) not null primary key,
  person_id binary(16),
  mobile_sealed varbinary(255) not null,
  mobile_index binary(32) not null,
  title_fa varchar(120),
  title_en varchar(120),
  locale varchar(8) not null,
  created_at datetime(6) not null,
  closed_at datetime(6),
  version bigint not null,
  constraint account_mobile unique (mobile_index),
  constraint account_person unique (person_id),
  constraint account_of_person foreign key (person_id) references person (id)
);

create table role_grant (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  role varchar(40) not null,
  territory_kind varchar(40) not null,
  territory_id binary(16),
  valid_from datetime(6) not null,
  valid_until datetime(6),
  version bigint not null,
  constraint role_grant_account foreign key (account_id) references account (id)
);
create index role_grant_by_account on role_grant (account_id);

-- Belongs to a mobile number, known or not. Kept for the hourly limit, then swept.
create table sign_in_code (
  id binary(16) not null primary key,
  mobile_index binary(32) not null,
  code_hash binary(32) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  sequence int not null,
  tries int not null,
  used_at datetime(6),
  version bigint not null,
  constraint sign_in_code_sequence unique (mobile_index, sequence)
);
create index sign_in_code_by_mobile on sign_in_code (mobile_index, created_at);
create index sign_in_code_by_age on sign_in_code (created_at);

create table one_time_link (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  token_hash binary(32) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  version bigint not null,
  constraint one_time_link_token unique (token_hash),
  constraint one_time_link_account foreign key (account_id) references account (id)
);
create index one_time_link_by_account on one_time_link (account_id);

create table pairing_code (
  id binary(16) not null primary key,
  station_id binary(16) not null,
  code_hash binary(32) not null,
  issued_by binary(16),
  expires_at datetime(6) not null,
  used_at datetime(6),
  version bigint not null,
  constraint pairing_code_hash unique (code_hash),
  constraint pairing_code_station foreign key (station_id) references station (id)
);
create index pairing_code_by_station on pairing_code (station_id);
create index pairing_code_by_age on pairing_code (expires_at);

create table station_device (
  id binary(16) not null primary key,
  station_id binary(16) not null,
  paired_at datetime(6) not null,
  retired_at datetime(6),
  version bigint not null,
  constraint station_device_station foreign key (station_id) references station (id)
);
create index station_device_by_station on station_device (station_id, retired_at);
