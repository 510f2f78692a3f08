-- The newest look of a station at its own camera and microphone.
create table station_check (
  station_id binary(16) not null primary key,
  checked_at datetime(6) not null,
  camera varchar(20) not null,
  microphone varchar(20) not null,
  constraint station_check_station foreign key (station_id) references station (id)
);
