-- What the connection of each side of a visit did, in order. Kept as long as the visit itself.
create table visit_seat_event (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  seat_id binary(16) not null,
  person_id binary(16),
  side varchar(40) not null,
  what varchar(40) not null,
  rung varchar(40),
  at datetime(6) not null,
  constraint visit_seat_event_visit foreign key (visit_id) references visit (id)
);
create index visit_seat_event_of on visit_seat_event (visit_id, at);
create index visit_seat_event_seat on visit_seat_event (seat_id, what, at);
create index visit_seat_event_person on visit_seat_event (person_id);

-- What a side's line carried in one minute, counted from the visit's booked start. Shares are in
-- thousandths, the way there and back in milliseconds; "looks" says how much of the minute was seen.
create table visit_seat_minute (
  visit_id binary(16) not null,
  seat_id binary(16) not null,
  minute_no smallint not null,
  person_id binary(16),
  side varchar(40) not null,
  rung varchar(40) not null,
  looks smallint not null,
  loss_in smallint not null,
  loss_out smallint not null,
  rtt int not null,
  frames smallint not null,
  frozen smallint not null,
  concealed smallint not null,
  relayed boolean not null,
  primary key (visit_id, seat_id, minute_no),
  constraint visit_seat_minute_visit foreign key (visit_id) references visit (id)
);
create index visit_seat_minute_person on visit_seat_minute (person_id);
