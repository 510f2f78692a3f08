-- Weekdays on which most people do not work: the country's, and what a province adds.
create table weekly_day_off (
  id binary(16) not null primary key,
  province_id binary(16),
  weekday varchar(10) not null,
  constraint weekly_day_off_once unique (province_id, weekday),
  constraint weekly_day_off_province foreign key (province_id) references province (id)
);
insert into weekly_day_off (id, province_id, weekday) values
  (x'00000000000070008000000000015301', null, 'FRIDAY');
