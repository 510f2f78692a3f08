-- More than one visit a period: the key's third part counts them. The new key stands before the old
-- one goes, so that at no moment, and for no older version that writes 1 by default, a turn is
-- taken twice.
alter table visit_quota add column ordinal int default 1 not null;
alter table visit_quota add constraint visit_quota_turn unique (prisoner_id, week, ordinal);
alter table visit_quota drop primary key;
alter table visit_quota add primary key (prisoner_id, week, ordinal);
alter table visit_quota add constraint visit_quota_ordinal check (ordinal >= 1);

-- A visit that was lost through no fault of the visitor is owed once: the key is the visit lost.
create table make_up_credit (
  lost_visit_id binary(16) not null primary key,
  prisoner_id binary(16) not null,
  lead_id binary(16) not null,
  granted_at datetime(6) not null,
  expires_at datetime(6) not null,
  offer_due boolean not null,
  offered_visit_id binary(16),
  constraint make_up_credit_offer unique (offered_visit_id),
  constraint make_up_credit_prisoner foreign key (prisoner_id) references prisoner (id),
  constraint make_up_credit_order check (granted_at < expires_at)
);
create index make_up_credit_by_prisoner on make_up_credit (prisoner_id, expires_at);
create index make_up_credit_to_offer on make_up_credit (offer_due, granted_at);

-- What is owed is paid once, and a visit is paid for once.
create table make_up_spending (
  lost_visit_id binary(16) not null primary key,
  visit_id binary(16) not null,
  held_until datetime(6),
  constraint make_up_spending_visit unique (visit_id),
  constraint make_up_spending_credit foreign key (lost_visit_id)
    references make_up_credit (lost_visit_id)
);

alter table tick_claim drop constraint tick_claim_kind;
alter table tick_claim add constraint tick_claim_kind check
  (resource_kind in ('STATION', 'PRISONER', 'VISITOR', 'OFFICIAL', 'INTERPRETER', 'APART'));
