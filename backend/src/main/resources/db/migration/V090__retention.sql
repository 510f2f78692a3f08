-- How long each kind of thing is kept: every rule is data with its source and its time. The newest
-- that has begun holds. Not yet verified by a lawyer: verified_by stays empty until one has.
create table retention_rule (
  kind varchar(40) not null,
  valid_from datetime(6) not null,
  days int not null,
  minimum_days int not null,
  maximum_days int not null,
  source varchar(200) not null,
  set_by binary(16),
  verified_by varchar(120),
  primary key (kind, valid_from),
  constraint retention_rule_bounds check (days between minimum_days and maximum_days)
);

insert into retention_rule (kind, valid_from, days, minimum_days, maximum_days, source) values
  ('evidence', '2020-01-01 00:00:00', 30, 1, 90, 'policy: pictures of identity documents go 30 days after the decision'),
  ('recordings', '2020-01-01 00:00:00', 30, 1, 365, 'policy: recordings are off; where on, 30 days unless held'),
  ('visits', '2020-01-01 00:00:00', 1826, 365, 3653, 'policy: 5 years; statistics stay'),
  ('audit', '2020-01-01 00:00:00', 3653, 3653, 36525, 'policy: 10 years, append-only'),
  ('messages', '2020-01-01 00:00:00', 90, 7, 365, 'policy: what was sent can be asked about for a season'),
  ('sessions', '2020-01-01 00:00:00', 30, 1, 365, 'policy: devices signed off'),
  ('passkeys', '2020-01-01 00:00:00', 30, 1, 365, 'policy: passkeys given up'),
  ('sign_in_secrets', '2020-01-01 00:00:00', 1, 1, 30, 'policy: codes and links, used or too old');

-- What is left of visits that were forgotten: how many of which kind ended how, by prison and
-- Persian month (140509 is Azar 1405). Nobody can be found in it.
create table visit_tally (
  prison_id binary(16) not null,
  persian_month int not null,
  type varchar(40) not null,
  status varchar(40) not null,
  outcome varchar(40) not null,
  fault varchar(40) not null,
  visits bigint not null,
  talk_millis bigint not null,
  primary key (prison_id, persian_month, type, status, outcome, fault),
  constraint visit_tally_prison foreign key (prison_id) references prison (id)
);

create index visit_by_end on visit (end_at);
create index outgoing_message_by_age on outgoing_message (queued_at);
create index one_time_link_by_age on one_time_link (expires_at);
create index passkey_by_revocation on passkey (revoked_at);
