-- Who is led by somebody else: a child, or a person without a phone, and who said who they are.
create table vouching (
  person_id binary(16) not null primary key,
  vouched_by binary(16) not null,
  voucher_id binary(16) not null,
  tie varchar(40) not null,
  vouched_at datetime(6) not null,
  version bigint not null,
  constraint vouching_person foreign key (person_id) references person (id),
  constraint vouching_voucher foreign key (voucher_id) references person (id),
  constraint vouching_another check (person_id <> voucher_id)
);
create index vouching_by_account on vouching (vouched_by, vouched_at);
create index vouching_by_voucher on vouching (voucher_id);
