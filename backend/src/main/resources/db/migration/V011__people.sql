-- The national ID is sealed; its keyed index alone finds it again and keeps it unique.
create table person (
  id binary(16) not null primary key,
  given_name varchar(80) not null,
  family_name varchar(80) not null,
  birth_date date,
  national_id_sealed varbinary(255),
  national_id_index binary(32),
  registered_at datetime(6) not null,
  version bigint not null,
  constraint person_national_id unique (national_id_index)
);

create table prisoner (
  id binary(16) not null primary key,
  given_name varchar(80) not null,
  family_name varchar(80) not null,
  number varchar(40) not null,
  ward varchar(80) not null,
  prison_id binary(16) not null,
  legal_status varchar(40) not null,
  version bigint not null,
  constraint prisoner_number unique (prison_id, number),
  constraint prisoner_prison foreign key (prison_id) references prison (id)
);
create index prisoner_by_number on prisoner (number);

create table relationship (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  prisoner_id binary(16) not null,
  relation varchar(40) not null,
  status varchar(40) not null,
  filed_at datetime(6) not null,
  decided_by binary(16),
  decided_at datetime(6),
  refused_because varchar(500),
  version bigint not null,
  constraint relationship_pair unique (person_id, prisoner_id),
  constraint relationship_person foreign key (person_id) references person (id),
  constraint relationship_prisoner foreign key (prisoner_id) references prisoner (id),
  constraint relationship_decided check (status = 'PENDING' or decided_by is not null),
  constraint relationship_refused check (status <> 'REFUSED' or refused_because is not null)
);
create index relationship_by_prisoner on relationship (prisoner_id, status);
create index relationship_by_status on relationship (status, filed_at);

create table visit_permit (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  prisoner_id binary(16) not null,
  allowed_at datetime(6) not null,
  allowed_by binary(16) not null,
  valid_until datetime(6) not null,
  version bigint not null,
  constraint visit_permit_person foreign key (person_id) references person (id),
  constraint visit_permit_prisoner foreign key (prisoner_id) references prisoner (id)
);
create index visit_permit_by_pair on visit_permit (person_id, prisoner_id, valid_until);
create index visit_permit_by_prisoner on visit_permit (prisoner_id);

create table restriction (
  id binary(16) not null primary key,
  prisoner_id binary(16),
  person_id binary(16),
  kind varchar(40) not null,
  document varchar(200),
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  imposed_by binary(16) not null,
  confirmed_by binary(16),
  version bigint not null,
  constraint restriction_prisoner foreign key (prisoner_id) references prisoner (id),
  constraint restriction_person foreign key (person_id) references person (id),
  constraint restriction_bars_someone check (prisoner_id is not null or person_id is not null),
  constraint restriction_ends check (starts_at < ends_at),
  constraint restriction_document check (kind <> 'JUDICIAL' or document is not null)
);
create index restriction_by_prisoner on restriction (prisoner_id, ends_at);
create index restriction_by_person on restriction (person_id, ends_at);
