-- Every n weeks: weeks begin on Saturday and are counted from Saturday 2000-01-01; a session is held
-- in the weeks whose number leaves week_phase when divided by every_weeks. A one-off session is
-- held on one day and replaces what its stations would offer by recurring ones on that day.
alter table session_template add column every_weeks int default 1 not null;
alter table session_template add column week_phase int default 0 not null;
alter table session_template add column one_off boolean default false not null;
alter table session_template add column group_id binary(16);
alter table session_template add constraint session_template_weeks
  check (every_weeks between 1 and 52 and week_phase >= 0 and week_phase < every_weeks);
alter table session_template add constraint session_template_once
  check (one_off = false or (valid_until is not null and valid_from = valid_until));

-- Some stations of a prison under one name; a template may name the group instead of them.
create table station_group (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  name varchar(120) not null,
  version bigint not null,
  constraint station_group_name unique (prison_id, name),
  constraint station_group_prison foreign key (prison_id) references prison (id)
);
create table station_group_member (
  group_id binary(16) not null,
  station_id binary(16) not null,
  primary key (group_id, station_id),
  constraint station_group_member_group foreign key (group_id) references station_group (id),
  constraint station_group_member_station foreign key (station_id) references station (id)
);
create index station_group_member_by_station on station_group_member (station_id);
create index session_template_by_group on session_template (group_id);
alter table session_template add constraint session_template_group
  foreign key (group_id) references station_group (id);

-- Days on which recurring sessions are left out: one template's, or all of a prison's.
create table session_exclusion (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  template_id binary(16),
  first_day date not null,
  last_day date not null,
  reason varchar(400) not null,
  version bigint not null,
  constraint session_exclusion_prison foreign key (prison_id) references prison (id),
  constraint session_exclusion_template foreign key (template_id) references session_template (id),
  constraint session_exclusion_days check (first_day <= last_day)
);
create index session_exclusion_by_prison on session_exclusion (prison_id, last_day);
create index session_exclusion_by_template on session_exclusion (template_id);

-- Another revision whenever sessions, groups or exclusions of the prison change, so that nodes may
-- keep what they have read; locked by whoever changes them. Without a row nothing is kept.
create table timetable_revision (
  prison_id binary(16) not null primary key,
  revision binary(16) not null,
  constraint timetable_revision_prison foreign key (prison_id) references prison (id)
);
insert into timetable_revision (prison_id, revision) select id, id from prison;

-- Closed hours of each day (minutes of the prison's wall time, none for the whole day), or of one
-- station alone.
alter table closure add column station_id binary(16);
alter table closure add column from_minute int;
alter table closure add column until_minute int;
create index closure_by_station on closure (station_id);
create index closure_by_place on closure (province_id, prison_id, last_day);
alter table closure add constraint closure_station
  foreign key (station_id) references station (id);
alter table closure add constraint closure_of_station
  check (station_id is null or prison_id is not null);
alter table closure add constraint closure_hours
  check ((from_minute is null and until_minute is null)
    or (from_minute is not null and until_minute is not null
      and from_minute >= 0 and from_minute < until_minute and until_minute <= 1440));
