-- What an officer does to a visit under way. An older version writes none of these and reads none.

-- The end a visit was booked with, once it was made longer; empty for one that was not.
alter table visit add column booked_end_at datetime(6);

-- The last warning of a room, so that whoever was away reads it when they are back.
alter table room add column warned_for varchar(40);
alter table room add column warned_at datetime(6);

-- The last act of an officer: another who has not seen it is told, instead of acting twice.
alter table room add column acted_by binary(16);
alter table room add column acted_revision bigint;

-- Whose sound an officer has turned off.
alter table seat add column muted boolean not null default false;

-- Whether nobody but the two sides hears or joins for now.
alter table room add column confidential boolean not null default false;
