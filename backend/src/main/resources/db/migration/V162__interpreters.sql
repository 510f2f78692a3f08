-- Who can interpret at visits in a province's prisons; the retired are kept for what they did.
create table interpreter (
  id binary(16) not null primary key,
  province_id binary(16) not null,
  name varchar(80) not null,
  languages varchar(80) not null,
  retired_at datetime(6),
  constraint interpreter_province foreign key (province_id) references province (id)
);
create index interpreter_by_province on interpreter (province_id, retired_at);

-- Who interprets at which visit. That one interpreter is at one visit at a time is the claims' to refuse.
create table visit_interpreter (
  visit_id binary(16) not null primary key,
  interpreter_id binary(16) not null,
  language varchar(8) not null,
  constraint visit_interpreter_who foreign key (interpreter_id) references interpreter (id)
);
create index visit_interpreter_by_interpreter on visit_interpreter (interpreter_id);
