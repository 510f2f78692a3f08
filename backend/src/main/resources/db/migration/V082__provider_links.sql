-- Whom an official is at the provider of sign-in. One there for one here, and the first one stays until it is taken away.
create table provider_link (
  account_id binary(16) not null primary key,
  issuer varchar(255) not null,
  subject_index binary(32) not null,
  linked_at datetime(6) not null,
  last_used_at datetime(6) not null,
  version bigint not null,
  constraint provider_link_subject unique (subject_index),
  constraint provider_link_account foreign key (account_id) references account (id)
);
