-- An official's private calendar: whoever knows the address may read it, so only its hash is kept.
create table calendar_feed (
  account_id binary(16) not null primary key,
  token_hash binary(32) not null,
  made_at datetime(6) not null,
  constraint calendar_feed_token unique (token_hash)
);
