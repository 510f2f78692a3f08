-- What a demonstration would have sent. Empty in production.
create table demo_sms (
  id binary(16) not null primary key,
  mobile varchar(20) not null,
  text varchar(1000) not null,
  kind varchar(60) not null,
  sent_at datetime(6) not null
);
create index demo_sms_by_time on demo_sms (sent_at);
