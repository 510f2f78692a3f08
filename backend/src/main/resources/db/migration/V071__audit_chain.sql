-- The audit log says on whose behalf, from where and in which prison, and is sealed into a chain.
alter table audit_entry add column on_behalf_of binary(16);
alter table audit_entry add column prison_id binary(16);
alter table audit_entry add column origin_kind varchar(40);
alter table audit_entry add column origin_address varchar(50);
-- A keyed code over the whole entry, made by whoever wrote it. None on entries older than this column.
alter table audit_entry add column stamp binary(32);
create index audit_entry_action on audit_entry (action, happened_at);
create index audit_entry_prison on audit_entry (prison_id, happened_at);

-- Written with the entry and taken away when it is sealed, so that the sealing never looks through the log.
create table audit_unsealed (
  entry_id binary(16) not null primary key
);

create table audit_link (
  position bigint not null primary key,
  entry_id binary(16) not null unique,
  key_version int not null,
  sealed_at datetime(6) not null,
  mac binary(32) not null
);

-- Where the chain ends. Whoever seals holds this row, so that two never go on from one link.
-- unstamped: how many entries were there before entries had stamps; part of the first link.
create table audit_head (
  id int not null primary key,
  position bigint not null,
  mac binary(32),
  unstamped bigint not null
);

-- What the last look at the whole chain found.
create table audit_verification (
  id int not null primary key,
  verified_at datetime(6),
  position bigint not null,
  finding varchar(40),
  broken_at bigint,
  entry_id binary(16)
);

insert into audit_unsealed (entry_id) select id from audit_entry;
insert into audit_head (id, position, mac, unstamped) select 1, 0, null, count(*) from audit_entry;
insert into audit_verification (id, position) values (1, 0);
