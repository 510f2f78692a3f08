-- Messages to people, written in the transaction of what they tell and sent after it. No number, name,
-- offence or prison stands here: the receiver is looked up when the message is sent.
create table outgoing_message (
  id binary(16) not null primary key,
  kind varchar(40) not null,
  recipient_id binary(16) not null,
  params text not null,
  queued_at datetime(6) not null,
  expires_at datetime(6) not null,
  attempts int not null,
  next_attempt_at datetime(6),
  locale varchar(10),
  sent_at datetime(6),
  given_up_at datetime(6),
  version bigint not null,
  constraint outgoing_message_recipient foreign key (recipient_id) references person (id),
  constraint outgoing_message_ends_once check (sent_at is null or given_up_at is null),
  constraint outgoing_message_waits check (
    (next_attempt_at is null) = (sent_at is not null or given_up_at is not null))
);
create index outgoing_message_due on outgoing_message (next_attempt_at);
create index outgoing_message_recipient on outgoing_message (recipient_id, queued_at);
