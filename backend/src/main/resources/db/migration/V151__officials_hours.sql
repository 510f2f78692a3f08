-- When an official can join visits of a judicial district, on the wall clock of its prisons. Ended
-- ones are kept until their last day has passed.
create table official_hours (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  district_id binary(16) not null,
  weekday varchar(10) not null,
  every_weeks int not null,
  week int not null,
  first_day date not null,
  last_day date,
  from_minute int not null,
  until_minute int not null,
  at_once int not null,
  gap_minutes int not null,
  constraint official_hours_district foreign key (district_id) references judicial_district (id),
  constraint official_hours_times check (from_minute < until_minute),
  constraint official_hours_seen check (at_once between 1 and 20 and gap_minutes >= 0)
);
create index official_hours_of_district on official_hours (district_id);
create index official_hours_of_account on official_hours (account_id);
