-- Why a message never left; empty for those of before.
alter table outgoing_message add column given_up_because varchar(40);
