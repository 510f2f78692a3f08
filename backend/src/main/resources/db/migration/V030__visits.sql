-- One visit. Times are UTC; what was booked never moves with what happened.
create table visit (
  id binary(16) not null primary key,
  version bigint not null,
  type varchar(40) not null,
  status varchar(40) not null,
  outcome varchar(40),
  fault varchar(40),
  prisoner_id binary(16) not null,
  prison_id binary(16) not null,
  station_id binary(16) not null,
  booked_by binary(16) not null,
  start_at datetime(6) not null,
  end_at datetime(6) not null,
  held_until datetime(6),
  round int not null,
  admitted boolean not null,
  live_at datetime(6),
  talking_since datetime(6),
  talk_millis bigint not null,
  quota_used boolean,
  reminded_day_at datetime(6),
  reminded_half_hour_at datetime(6),
  room_opened_at datetime(6),
  warned_five_at datetime(6),
  warned_one_at datetime(6),
  created_at datetime(6) not null,
  constraint visit_times check (end_at > start_at)
);
create index visit_due on visit (status, start_at);
create index visit_ending on visit (status, end_at);
create index visit_held on visit (status, held_until);
create index visit_of_prison on visit (prison_id, start_at);
create index visit_of_prisoner on visit (prisoner_id, start_at);
create index visit_at_station on visit (station_id, start_at);

create table visit_participant (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  person_id binary(16) not null,
  relation varchar(40) not null,
  is_lead boolean not null,
  constraint visit_participant_once unique (visit_id, person_id),
  constraint visit_participant_visit foreign key (visit_id) references visit (id)
);
create index visit_participant_person on visit_participant (person_id);

-- Who changed what, when and why; only ever added to.
create table visit_change (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  at datetime(6) not null,
  actor_id binary(16),
  from_status varchar(40),
  to_status varchar(40) not null,
  round int not null,
  outcome varchar(40),
  fault varchar(40),
  reason varchar(200),
  constraint visit_change_visit foreign key (visit_id) references visit (id)
);
create index visit_change_of on visit_change (visit_id, at);
