-- Who was asked to leave a visit: that person's seat stays closed until an officer lifts it.
create table ejection (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  person_id binary(16) not null,
  reason varchar(40) not null,
  ejected_by binary(16) not null,
  ejected_at datetime(6) not null,
  lifted_by binary(16),
  lifted_at datetime(6),
  constraint ejection_room foreign key (visit_id) references room (visit_id),
  constraint ejection_person foreign key (person_id) references person (id),
  constraint ejection_lifted check ((lifted_by is null) = (lifted_at is null))
);
create index ejection_by_visit on ejection (visit_id, person_id);
create index ejection_by_person on ejection (person_id);

-- Whether anybody is kept out just now, so that showing a room asks no more than before.
alter table room add column ejected boolean not null default false;
