-- A file somebody handed over, what it is about and how far it has come. Nothing of its content.
create table import_job (
  id binary(16) not null primary key,
  kind varchar(40) not null,
  prison_id binary(16),
  state varchar(40) not null,
  rows_total int not null,
  rows_done int not null,
  rows_added int not null,
  rows_changed int not null,
  rows_unchanged int not null,
  rows_bad int not null,
  handed_over_by binary(16) not null,
  handed_over_at datetime(6) not null,
  started_by binary(16),
  started_at datetime(6),
  ended_at datetime(6),
  version bigint not null,
  constraint import_job_prison foreign key (prison_id) references prison (id),
  constraint import_job_rows check (rows_done <= rows_total)
);
create index import_job_by_state on import_job (state, handed_over_at);
create index import_job_by_prison on import_job (prison_id, handed_over_at);
create index import_job_by_time on import_job (handed_over_at);

-- Some hundred rows of the file, sealed; gone as soon as they are written or given up.
create table import_chunk (
  id binary(16) not null primary key,
  job_id binary(16) not null,
  position int not null,
  checked boolean not null,
  rows_sealed mediumblob not null,
  constraint import_chunk_place unique (job_id, position),
  constraint import_chunk_job foreign key (job_id) references import_job (id)
);

-- Which row cannot be taken and why: never what stood in it.
create table import_bad_row (
  job_id binary(16) not null,
  row_number_in_file int not null,
  column_name varchar(40) not null,
  fault varchar(40) not null,
  primary key (job_id, row_number_in_file),
  constraint import_bad_row_job foreign key (job_id) references import_job (id)
);
