-- While two index keys are in use two nodes could write one number under different keys, which no
-- unique column would notice: for that time a new number is written here under the newest key too.
create table index_claim (
  digest binary(32) not null primary key,
  claimed_at datetime(6) not null
);
create index index_claim_by_age on index_claim (claimed_at);
