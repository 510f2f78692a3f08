-- A weekly session: equal slots of wall time, one after the other, at some stations of a prison.
create table session_template (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  weekday varchar(40) not null,
  first_minute int not null,
  slots int not null,
  slot_minutes int not null,
  gap_minutes int not null,
  valid_from date not null,
  valid_until date,
  version bigint not null,
  constraint session_template_prison foreign key (prison_id) references prison (id),
  constraint session_template_ticks
    check (mod(first_minute, 5) = 0 and mod(slot_minutes, 5) = 0 and mod(gap_minutes, 5) = 0),
  constraint session_template_sizes check (slots > 0 and slot_minutes > 0 and gap_minutes >= 0),
  constraint session_template_days check (valid_until is null or valid_from <= valid_until)
);
create index session_template_by_prison on session_template (prison_id, weekday);

create table session_template_station (
  template_id binary(16) not null,
  station_id binary(16) not null,
  primary key (template_id, station_id),
  constraint session_template_station_template foreign key (template_id)
    references session_template (id),
  constraint session_template_station_station foreign key (station_id) references station (id)
);
create index session_template_station_by_station on session_template_station (station_id);

create table session_template_type (
  template_id binary(16) not null,
  visit_type varchar(40) not null,
  primary key (template_id, visit_type),
  constraint session_template_type_template foreign key (template_id)
    references session_template (id)
);

-- The place of one visit; held_until is null once it is confirmed.
create table claimed_place (
  visit_id binary(16) not null primary key,
  prison_id binary(16) not null,
  station_id binary(16) not null,
  prisoner_id binary(16) not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  ticks int not null,
  held_until datetime(6),
  constraint claimed_place_order check (starts_at < ends_at),
  constraint claimed_place_station foreign key (station_id) references station (id),
  constraint claimed_place_prisoner foreign key (prisoner_id) references prisoner (id)
);
create index claimed_place_by_station on claimed_place (station_id, starts_at);
create index claimed_place_by_prisoner on claimed_place (prisoner_id, starts_at);

-- No overlap by construction: nobody and nothing is in two places in the same five minutes.
-- tick counts five minutes since 1970 in UTC; a station's rows include the gap after a visit.
create table tick_claim (
  resource_id binary(16) not null,
  tick int not null,
  resource_kind varchar(40) not null,
  visit_id binary(16) not null,
  held_until datetime(6),
  primary key (resource_id, tick),
  constraint tick_claim_kind check (resource_kind in ('STATION', 'PRISONER', 'VISITOR'))
);
create index tick_claim_by_visit on tick_claim (visit_id);
create index tick_claim_by_tick on tick_claim (tick);

-- One family visit a prisoner and week (first day: Saturday, prison-local), by the key itself.
create table visit_quota (
  prisoner_id binary(16) not null,
  week date not null,
  visit_id binary(16) not null,
  held_until datetime(6),
  primary key (prisoner_id, week),
  constraint visit_quota_visit unique (visit_id),
  constraint visit_quota_prisoner foreign key (prisoner_id) references prisoner (id)
);
