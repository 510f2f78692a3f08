-- That there is a picture of a document for a relationship; the picture itself is a sealed file named by the id.
-- Until the decision each has one of three places, so that the table itself refuses a fourth; then its time to be
-- forgotten counts. The digest, under a key, finds one that is sent twice.
create table evidence (
  id binary(16) not null primary key,
  relationship_id binary(16) not null,
  place int,
  uploaded_by binary(16) not null,
  uploaded_at datetime(6) not null,
  decided_at datetime(6),
  digest binary(32) not null,
  version bigint not null,
  constraint evidence_place unique (relationship_id, place),
  constraint evidence_same unique (relationship_id, digest),
  constraint evidence_three check (place between 1 and 3),
  constraint evidence_waits check ((place is null) = (decided_at is not null)),
  constraint evidence_relationship foreign key (relationship_id) references relationship (id),
  constraint evidence_uploaded_by foreign key (uploaded_by) references account (id)
);
create index evidence_by_uploader on evidence (uploaded_by);
create index evidence_by_decision on evidence (decided_at);
