create table province (
  id binary(16) not null primary key,
  slug varchar(40) not null,
  name varchar(120) not null,
  version bigint not null,
  constraint province_slug unique (slug)
);

create table judicial_district (
  id binary(16) not null primary key,
  province_id binary(16) not null,
  name varchar(120) not null,
  version bigint not null,
  constraint judicial_district_province foreign key (province_id) references province (id)
);
create index judicial_district_by_province on judicial_district (province_id);

create table prison (
  id binary(16) not null primary key,
  district_id binary(16) not null,
  name varchar(120) not null,
  zone varchar(60) not null,
  working_days varchar(80) not null,
  version bigint not null,
  constraint prison_district foreign key (district_id) references judicial_district (id)
);
create index prison_by_district on prison (district_id);

create table station (
  id binary(16) not null primary key,
  prison_id binary(16) not null,
  number int not null,
  name varchar(120) not null,
  state varchar(40) not null,
  paired_at datetime(6),
  version bigint not null,
  constraint station_number unique (prison_id, number),
  constraint station_prison foreign key (prison_id) references prison (id)
);

-- Without a province and a prison a closure is national.
create table closure (
  id binary(16) not null primary key,
  province_id binary(16),
  prison_id binary(16),
  first_day date not null,
  last_day date not null,
  reason varchar(400) not null,
  version bigint not null,
  constraint closure_province foreign key (province_id) references province (id),
  constraint closure_prison foreign key (prison_id) references prison (id),
  constraint closure_days check (first_day <= last_day),
  constraint closure_scope check (province_id is null or prison_id is null)
);
create index closure_by_province on closure (province_id);
create index closure_by_prison on closure (prison_id);
create index closure_by_days on closure (last_day, first_day);
