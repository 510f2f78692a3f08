-- Where the log begins once what is past its time was taken from it. A cut keeps the number and the code of the last
-- link that went, so that the chain goes on from there, and is itself sealed over the cut before it.
create table audit_cut (
  position bigint not null primary key,
  mac binary(32) not null,
  entries_before datetime(6) not null,
  cut_at datetime(6) not null,
  key_version int not null,
  seal binary(32) not null
);
