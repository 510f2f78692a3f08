-- Whether an official may sign in by text message as well. A family always may.
alter table account add column code_allowed boolean default false not null;

-- The public half of a key pair whose other half never leaves its holder's device.
create table passkey (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  relying_party varchar(255) not null,
  credential_id varbinary(1023) not null,
  credential varbinary(2000) not null,
  transports varchar(100) not null,
  name varchar(60) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  created_at datetime(6) not null,
  last_used_at datetime(6),
  revoked_at datetime(6),
  version bigint not null,
  constraint passkey_credential unique (credential_id),
  constraint passkey_account foreign key (account_id) references account (id)
);
create index passkey_by_account on passkey (account_id, revoked_at);

-- What a device is asked to sign: once, within minutes, for one purpose. Kept as a hash.
create table passkey_challenge (
  challenge_hash binary(32) not null primary key,
  purpose varchar(40) not null,
  account_id binary(16),
  expires_at datetime(6) not null
);
create index passkey_challenge_by_age on passkey_challenge (expires_at);
