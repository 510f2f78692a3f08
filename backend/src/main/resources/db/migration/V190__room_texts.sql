-- What was written in a room while its call lasts, sealed. Gone when the visit is over.
create table room_text (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  from_seat binary(16) not null,
  words_sealed varbinary(2100) not null,
  said_at datetime(6) not null,
  constraint room_text_room foreign key (visit_id) references room (visit_id),
  constraint room_text_from foreign key (from_seat) references seat (id)
);
create index room_text_of on room_text (visit_id);
create index room_text_by on room_text (from_seat);

-- Who has a text: its writer, and who sat where an open edge from the writer led when it was written.
create table room_text_seat (
  text_id binary(16) not null,
  seat_id binary(16) not null,
  visit_id binary(16) not null,
  reader_id binary(16) not null,
  primary key (text_id, seat_id),
  constraint room_text_seat_text foreign key (text_id) references room_text (id),
  constraint room_text_seat_seat foreign key (seat_id) references seat (id)
);
create index room_text_seat_of on room_text_seat (visit_id);
create index room_text_seat_reader on room_text_seat (seat_id, reader_id);
