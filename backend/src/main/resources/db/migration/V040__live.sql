-- The room of a visit. Its row is what every change to the room locks first.
create table room (
  visit_id binary(16) not null primary key,
  revision bigint not null,
  constraint room_visit foreign key (visit_id) references visit (id)
);

-- One place in a room. A seat is joined from hello until leave, or until the reconnect window ends.
create table seat (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  kind varchar(40) not null,
  holder_id binary(16) not null,
  person_id binary(16),
  page binary(16),
  connection binary(16),
  joined boolean not null,
  present boolean not null,
  since datetime(6) not null,
  first_came datetime(6),
  audio boolean not null,
  video boolean not null,
  line int,
  constraint seat_once unique (visit_id, kind, holder_id),
  constraint seat_room foreign key (visit_id) references room (visit_id)
);
create index seat_present on seat (present, since);
create index seat_joined on seat (joined, since);

-- Who may send media to whom in which round. "up" is the receiver's word that sound arrives.
create table edge (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  round int not null,
  from_seat binary(16) not null,
  to_seat binary(16) not null,
  picture boolean not null,
  up boolean not null,
  opened_at datetime(6) not null,
  closed_at datetime(6),
  constraint edge_once unique (visit_id, round, from_seat, to_seat),
  constraint edge_room foreign key (visit_id) references room (visit_id),
  constraint edge_from foreign key (from_seat) references seat (id),
  constraint edge_to foreign key (to_seat) references seat (id)
);
create index edge_from_seat on edge (from_seat);
create index edge_to_seat on edge (to_seat);

create table hand (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  seat_id binary(16) not null,
  what varchar(40) not null,
  since datetime(6) not null,
  constraint hand_once unique (seat_id, what),
  constraint hand_room foreign key (visit_id) references room (visit_id),
  constraint hand_seat foreign key (seat_id) references seat (id)
);
create index hand_of on hand (visit_id);

-- Tickets by hash; the ticket itself is known to its browser alone.
create table live_ticket (
  hash binary(32) not null primary key,
  session_hash binary(32) not null,
  purpose varchar(40) not null,
  target_id binary(16) not null,
  seat_id binary(16),
  expires_at datetime(6) not null,
  used_at datetime(6)
);
create index live_ticket_expiry on live_ticket (expires_at);

-- Commands already answered, so that a repeat changes nothing.
create table live_command (
  visit_id binary(16) not null,
  command_id binary(16) not null,
  seat_id binary(16),
  revision bigint not null,
  problem varchar(60),
  at datetime(6) not null,
  primary key (visit_id, command_id)
);
create index live_command_age on live_command (at);
