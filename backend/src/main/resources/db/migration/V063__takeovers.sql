-- Somebody with a phone says to be the person whom another vouched for. What they say of themselves serves to
-- compare and is gone with the decision. An account has one open at most: open_for is that account while it waits.
create table takeover (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  open_for binary(16),
  person_id binary(16) not null,
  given_name varchar(80),
  family_name varchar(80),
  birth_date date,
  status varchar(40) not null,
  filed_at datetime(6) not null,
  decided_by binary(16),
  decided_at datetime(6),
  reason varchar(500),
  version bigint not null,
  constraint takeover_one_open unique (open_for),
  constraint takeover_account foreign key (account_id) references account (id),
  constraint takeover_person foreign key (person_id) references person (id),
  constraint takeover_open check ((open_for is null) = (status <> 'WAITING')),
  constraint takeover_decided check ((decided_at is null) = (status = 'WAITING')),
  constraint takeover_refused check (status <> 'REFUSED' or reason is not null)
);
create index takeover_by_account on takeover (account_id, filed_at);
create index takeover_by_person on takeover (person_id);
create index takeover_by_status on takeover (status, filed_at);
