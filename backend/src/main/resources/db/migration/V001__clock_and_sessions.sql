-- The adjustable clock's offset. One row, and none at all in production.
create table clock_offset (
  id int not null primary key,
  offset_millis bigint not null
);

-- Spring Session's own tables, in spelling that H2, MariaDB and MySQL share. Names stay in upper case,
-- because the library writes them so and MySQL on Linux tells the cases of a table's name apart.
create table SPRING_SESSION (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  constraint spring_session_ix1 unique (session_id)
);
create index spring_session_ix2 on SPRING_SESSION (expiry_time);
create index spring_session_ix3 on SPRING_SESSION (principal_name);

create table SPRING_SESSION_ATTRIBUTES (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes longblob not null,
  primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references SPRING_SESSION (primary_id) on delete cascade
);
