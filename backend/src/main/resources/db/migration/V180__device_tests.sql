-- The newest test of a device for a visit, by whoever will come from there. Gone with the visit.
create table device_test (
  visit_id binary(16) not null primary key,
  verdict varchar(20) not null,
  tested_at datetime(6) not null,
  camera boolean not null,
  microphone boolean not null,
  speaker boolean not null,
  relayed boolean not null,
  loss_percent int,
  delay_ms int,
  kbps int,
  constraint device_test_visit foreign key (visit_id) references visit (id)
);
