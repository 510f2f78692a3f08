-- Two prisoners who may not be near each other during visits; lifted ones are kept to be told.
create table keep_separate (
  id binary(16) not null primary key,
  one_id binary(16) not null,
  other_id binary(16) not null,
  reason varchar(500) not null,
  kept_until datetime(6),
  set_by binary(16) not null,
  set_at datetime(6) not null,
  lifted_by binary(16),
  lifted_at datetime(6),
  constraint keep_separate_one foreign key (one_id) references prisoner (id),
  constraint keep_separate_other foreign key (other_id) references prisoner (id),
  constraint keep_separate_two check (one_id <> other_id)
);
create index keep_separate_by_one on keep_separate (one_id);
create index keep_separate_by_other on keep_separate (other_id);

-- What counts, once from each side: booking looks here by prisoner. The key refuses a second pair
-- of the same two.
create table keep_separate_side (
  prisoner_id binary(16) not null,
  other_id binary(16) not null,
  pair_id binary(16) not null,
  kept_until datetime(6),
  primary key (prisoner_id, other_id),
  constraint keep_separate_side_pair foreign key (pair_id) references keep_separate (id)
);
create index keep_separate_side_of on keep_separate_side (pair_id);
