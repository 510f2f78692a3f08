-- What foreigners are known by, sealed and found again like the national ID. One person has one of each kind.
alter table person add column foreign_id_sealed varbinary(255);
alter table person add column foreign_id_index binary(32);
alter table person add column passport_sealed varbinary(255);
alter table person add column passport_index binary(32);
alter table person add constraint person_foreign_id unique (foreign_id_index);
alter table person add constraint person_passport unique (passport_index);
