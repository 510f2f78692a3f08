-- Who waits for a time with a prisoner, in which days. open_mark is true while somebody waits and
-- null afterwards, so that one waits once for a prisoner; offered_to is the person while a time is
-- kept for them, so that nobody is offered two at once, whatever they wait for.
create table waiting_entry (
  id binary(16) not null primary key,
  prisoner_id binary(16) not null,
  prison_id binary(16) not null,
  person_id binary(16) not null,
  asked_by binary(16) not null,
  first_day date not null,
  last_day date not null,
  day_part varchar(20) not null,
  since datetime(6) not null,
  state varchar(20) not null,
  look_at datetime(6) not null,
  ended_at datetime(6),
  open_mark boolean,
  offered_to binary(16),
  offered_visit_id binary(16),
  constraint waiting_entry_once unique (prisoner_id, person_id, open_mark),
  constraint waiting_entry_one_offer unique (offered_to),
  constraint waiting_entry_offer unique (offered_visit_id),
  constraint waiting_entry_prisoner foreign key (prisoner_id) references prisoner (id),
  constraint waiting_entry_days check (first_day <= last_day),
  constraint waiting_entry_open check ((open_mark is null) = (ended_at is not null)),
  constraint waiting_entry_offered check ((offered_to is null) = (offered_visit_id is null))
);
create index waiting_entry_in_order on waiting_entry (prison_id, state, since);
create index waiting_entry_of_person on waiting_entry (person_id, since);
create index waiting_entry_to_look on waiting_entry (state, look_at);
create index waiting_entry_by_end on waiting_entry (ended_at);

-- Who would come along.
create table waiting_companion (
  entry_id binary(16) not null,
  person_id binary(16) not null,
  primary key (entry_id, person_id),
  constraint waiting_companion_entry foreign key (entry_id) references waiting_entry (id)
);
create index waiting_companion_of_person on waiting_companion (person_id);

-- What each was offered and what became of it; the same time is not offered to one family twice.
create table waiting_offer (
  visit_id binary(16) not null primary key,
  entry_id binary(16) not null,
  start_at datetime(6) not null,
  offered_at datetime(6) not null,
  until_at datetime(6) not null,
  answer varchar(20),
  constraint waiting_offer_once unique (entry_id, start_at),
  constraint waiting_offer_entry foreign key (entry_id) references waiting_entry (id)
);

-- Times that may have become free, to be looked at by the list; a hint and no claim, so that
-- freeing one waits for nobody.
create table freed_time (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  start_at datetime(6) not null,
  noted_at datetime(6) not null
);
create index freed_time_in_order on freed_time (noted_at);

insert into retention_rule (kind, valid_from, days, minimum_days, maximum_days, source) values
  ('waiting_list', '2020-01-01 00:00:00', 90, 7, 365, 'policy: who waited for a time, once they no longer do');
