-- Every rule of booking is data: a version with its value, its source and its time, for the country,
-- a province or a prison, and perhaps for one type of visit. Versions are only ever added; the
-- latest that has begun in the narrowest scope holds, kept inside the national bounds of that time.
-- A value of null says: from here on what the wider scope says.
create table rule_version (
  id binary(16) not null primary key,
  rule varchar(60) not null,
  scope varchar(20) not null,
  scope_id binary(16),
  visit_type varchar(40),
  rule_value varchar(40),
  least varchar(40),
  most varchar(40),
  source varchar(200) not null,
  valid_from datetime(6) not null,
  set_by binary(16),
  set_at datetime(6) not null,
  note varchar(500),
  constraint rule_version_scope check (scope in ('COUNTRY', 'PROVINCE', 'PRISON')),
  constraint rule_version_place check (scope_id is null and scope = 'COUNTRY'
    or scope_id is not null and scope <> 'COUNTRY'),
  constraint rule_version_bounds check (scope = 'COUNTRY' or least is null and most is null),
  constraint rule_version_national
    check (rule_value is not null or scope <> 'COUNTRY' or visit_type is not null)
);
create index rule_version_of on rule_version (rule, scope, scope_id, valid_from);

-- Somebody else than who set it has compared a version with its source.
create table rule_verification (
  version_id binary(16) not null primary key,
  verified_by binary(16) not null,
  verified_at datetime(6) not null,
  constraint rule_verification_version foreign key (version_id) references rule_version (id)
);

-- What the platform starts with. Nobody has verified it yet.
insert into rule_version
  (id, rule, scope, rule_value, least, most, source, valid_from, set_at) values
  (x'00000000000070008000000000010001', 'booking.notice', 'COUNTRY', '24h', '0h', '14d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010002', 'booking.horizon', 'COUNTRY', '14d', '1d', '90d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010003', 'booking.free_cancel', 'COUNTRY', '12h', '0h', '3d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010004', 'booking.hold', 'COUNTRY', '10m', '2m', '1h', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010005', 'booking.party', 'COUNTRY', '4', '1', '8', 'UK practice', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010006', 'booking.changes', 'COUNTRY', '3', '0', '10', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010007', 'booking.mode', 'COUNTRY', 'INSTANT', null, null, 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010008', 'approval.unanswered', 'COUNTRY', 'REJECT', null, null, 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010009', 'approval.answer_within', 'COUNTRY', '2wd', '1h', '7d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000a', 'approval.before_start', 'COUNTRY', '12h', '1h', '3d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000b', 'permit.first_circle', 'COUNTRY', 'no', null, null, 'art. 210', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000c', 'quota.visits', 'COUNTRY', '1', '1', '14', 'cabin-visit practice', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000d', 'quota.weeks', 'COUNTRY', '1', '1', '4', 'cabin-visit practice', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000e', 'timetable.gap', 'COUNTRY', '5m', '0m', '1h', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'0000000000007000800000000001000f', 'timetable.longest', 'COUNTRY', '30m', '10m', '1h', 'cabin-visit practice', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010010', 'separate.margin', 'COUNTRY', '15m', '0m', '2h', 'HMPPS', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010011', 'visit.opens_before', 'COUNTRY', '15m', '5m', '1h', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010012', 'visit.late_grace', 'COUNTRY', '10m', '5m', '30m', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010013', 'visit.make_whole', 'COUNTRY', '75', '50', '100', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010014', 'makeup.offer', 'COUNTRY', '24h', '12h', '7d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010015', 'makeup.valid', 'COUNTRY', '30d', '14d', '180d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
  (x'00000000000070008000000000010016', 'waiting.offer', 'COUNTRY', '30m', '10m', '1d', 'policy', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
