-- The public half of the key that a station's browser made and cannot give away. A device paired before has
-- none and pairs again: whoever had copied its cookie could otherwise make it a key of their own.
alter table station_device add column public_key varbinary(120);
alter table station_device add column key_print binary(32);
alter table station_device add constraint station_device_key unique (key_print);

-- What a device is asked to sign to come back: once, within minutes. Kept as a hash.
create table station_challenge (
  challenge_hash binary(32) not null primary key,
  device_id binary(16) not null,
  expires_at datetime(6) not null,
  constraint station_challenge_device foreign key (device_id) references station_device (id)
);
create index station_challenge_by_device on station_challenge (device_id);
create index station_challenge_by_age on station_challenge (expires_at);
