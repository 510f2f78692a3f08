-- Who has not registered yet is told by their account. An older version tells people alone and goes on so.
alter table outgoing_message modify column recipient_id binary(16);
alter table outgoing_message add column account_id binary(16);
alter table outgoing_message add constraint outgoing_message_account foreign key (account_id) references account (id);
alter table outgoing_message add constraint outgoing_message_whom check ((recipient_id is null) <> (account_id is null));
create index outgoing_message_by_account on outgoing_message (account_id, queued_at);

-- Pictures serve to decide about a takeover as they do about a relationship.
alter table evidence modify column relationship_id binary(16);
alter table evidence add column takeover_id binary(16);
alter table evidence add constraint evidence_takeover foreign key (takeover_id) references takeover (id);
alter table evidence add constraint evidence_takeover_place unique (takeover_id, place);
alter table evidence add constraint evidence_takeover_same unique (takeover_id, digest);
alter table evidence add constraint evidence_about_one check ((relationship_id is null) <> (takeover_id is null));
