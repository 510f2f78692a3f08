-- A room at the conference server for one round of a visit. Its name is random and never used again;
-- open_mark is true while it may be entered and null afterwards, so that a visit has one at a time.
-- end_at is when the server is told next to send everybody away, and null when that is done.
create table conference (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  round int not null,
  name varchar(40) not null,
  opened_at datetime(6) not null,
  ends_at datetime(6) not null,
  reserved_at datetime(6),
  closed_at datetime(6),
  end_at datetime(6),
  end_tries int default 0 not null,
  open_mark boolean,
  constraint conference_name unique (name),
  constraint conference_one unique (visit_id, open_mark),
  constraint conference_room foreign key (visit_id) references room (visit_id),
  constraint conference_open check ((open_mark is null) = (closed_at is not null))
);
create index conference_to_end on conference (end_at);
create index conference_by_end on conference (closed_at);

insert into rule_version
  (id, rule, scope, rule_value, least, most, source, valid_from, set_at) values
  (x'00000000000070008000000000010017', 'visit.carrier', 'COUNTRY', 'DIRECT', null, null, 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010018', 'visit.direct_seats', 'COUNTRY', '4', '2', '6', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
