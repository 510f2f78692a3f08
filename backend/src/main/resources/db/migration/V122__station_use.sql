-- From which step on, and until before which, a visit takes its station: one row a visit says what its
-- rows of tick_claim say step by step, the gap after it included. Null in what a node of the version
-- before this one writes; its steps are then read instead.
alter table claimed_place add column first_tick int;
alter table claimed_place add column station_end_tick int;

update claimed_place
set first_tick = floor(timestampdiff(second, timestamp '1970-01-01 00:00:00', starts_at) / 300),
  station_end_tick = coalesce(
    (select max(t.tick) + 1 from tick_claim t
     where t.visit_id = claimed_place.visit_id and t.resource_kind = 'STATION'),
    ceil(timestampdiff(second, timestamp '1970-01-01 00:00:00', ends_at) / 300));

-- Covers what a search reads.
create index claimed_place_by_prison on claimed_place
  (prison_id, first_tick, station_end_tick, station_id, held_until, visit_id);
