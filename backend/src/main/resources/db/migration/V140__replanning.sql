-- What shall become of the visits of a closed time: sought, shown whole, then done at once.
create table replan (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  station_id binary(16),
  from_at datetime(6) not null,
  until_at datetime(6) not null,
  reason varchar(40) not null,
  state varchar(40) not null,
  wanted_by binary(16) not null,
  wanted_at datetime(6) not null,
  proposed_at datetime(6),
  done_by binary(16),
  done_at datetime(6),
  version bigint not null,
  constraint replan_prison foreign key (prison_id) references prison (id),
  constraint replan_station foreign key (station_id) references station (id),
  constraint replan_span check (from_at < until_at)
);
create index replan_of_prison on replan (prison_id, wanted_at);
create index replan_by_state on replan (state, wanted_at);
create index replan_of_station on replan (station_id);

-- Where one visit would go; without a new place nothing was found for it.
create table replan_move (
  replan_id binary(16) not null,
  visit_id binary(16) not null,
  visit_version bigint not null,
  people int not null,
  old_station_id binary(16) not null,
  old_start_at datetime(6) not null,
  station_id binary(16),
  start_at datetime(6),
  primary key (replan_id, visit_id),
  constraint replan_move_replan foreign key (replan_id) references replan (id),
  constraint replan_move_whole check ((station_id is null) = (start_at is null))
);
create index replan_move_of_visit on replan_move (visit_id);
