-- When a person was forgotten: the row stays under its id and says nothing any more.
alter table person add column erased_at datetime(6);

-- What people are asked about beyond what a visit needs. Assumed: done until somebody says no.
create table consent_purpose (
  purpose varchar(40) not null primary key,
  wording_version int not null,
  assumed boolean not null,
  fa varchar(400) not null,
  en varchar(400) not null
);

-- What somebody said, when and by which way; a later word is a later row.
create table consent (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  purpose varchar(40) not null,
  wording_version int not null,
  given boolean not null,
  said_at datetime(6) not null,
  said_via varchar(40) not null,
  constraint consent_person foreign key (person_id) references person (id),
  constraint consent_of_purpose foreign key (purpose) references consent_purpose (purpose)
);
create index consent_by_person on consent (person_id, purpose, id);

insert into consent_purpose (purpose, wording_version, assumed, fa, en) values
  ('second_reminder', 1, true,
   'نیم ساعت پیش از دیدار، یک یادآور دوم برایم پیامک شود.',
   'Send me a second reminder by text half an hour before a visit.'),
  ('feedback_call', 1, false,
   'برای پرسیدن نظرم دربارهٔ دیدارها با من تماس بگیرند.',
   'Someone may call me to ask how my visits went.');
