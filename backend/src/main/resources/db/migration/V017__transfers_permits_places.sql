-- Where a prisoner was before, who moved them, and why; only ever added to.
create table prisoner_transfer (
  id binary(16) not null primary key,
  prisoner_id binary(16) not null,
  from_prison_id binary(16) not null,
  from_number varchar(40) not null,
  from_ward varchar(80) not null,
  to_prison_id binary(16) not null,
  to_number varchar(40) not null,
  to_ward varchar(80) not null,
  reason varchar(500) not null,
  moved_by binary(16) not null,
  moved_at datetime(6) not null,
  version bigint not null,
  constraint prisoner_transfer_prisoner foreign key (prisoner_id) references prisoner (id),
  constraint prisoner_transfer_from foreign key (from_prison_id) references prison (id),
  constraint prisoner_transfer_to foreign key (to_prison_id) references prison (id),
  constraint prisoner_transfer_moves check (from_prison_id <> to_prison_id)
);
create index prisoner_transfer_by_prisoner on prisoner_transfer (prisoner_id, moved_at);
create index prisoner_transfer_by_from on prisoner_transfer (from_prison_id);
create index prisoner_transfer_by_to on prisoner_transfer (to_prison_id);

-- Withdrawing also ends valid_until, so that an older version does not honour what is withdrawn.
alter table visit_permit add column withdrawn_at datetime(6);
alter table visit_permit add column withdrawn_by binary(16);
alter table visit_permit add column withdrawn_because varchar(500);

-- The last no to somebody who needs a permit; a permit given later removes it.
create table permit_refusal (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  prisoner_id binary(16) not null,
  reason varchar(500) not null,
  refused_by binary(16) not null,
  refused_at datetime(6) not null,
  version bigint not null,
  constraint permit_refusal_pair unique (person_id, prisoner_id),
  constraint permit_refusal_person foreign key (person_id) references person (id),
  constraint permit_refusal_prisoner foreign key (prisoner_id) references prisoner (id)
);
create index permit_refusal_by_prisoner on permit_refusal (prisoner_id);

alter table restriction add column reason varchar(500);
alter table restriction add column imposed_at datetime(6);
alter table restriction add column confirmed_at datetime(6);
alter table restriction add column lifted_by binary(16);
alter table restriction add column lifted_at datetime(6);

-- A prison is closed and never removed: its past is told by it.
alter table prison add column closed_at datetime(6);

-- Beside the state, which stays one that an older version knows.
alter table station add column retired_at datetime(6);
