-- What offices are called: data, so that a new title needs no new version of Didar.
create table office_title (
  title_key varchar(40) not null primary key,
  role varchar(40) not null,
  fa varchar(120) not null,
  en varchar(120) not null,
  version bigint not null,
  constraint office_title_words unique (role, fa)
);

insert into office_title (title_key, role, fa, en, version) values
  ('prosecutor', 'PROSECUTOR', 'دادستان', 'Prosecutor', 0),
  ('deputy_prosecutor', 'PROSECUTOR', 'معاون دادستان', 'Deputy prosecutor', 0),
  ('supervising_judge', 'SUPERVISING_JUDGE', 'قاضی ناظر زندان', 'Supervising judge', 0),
  ('execution_judge', 'SUPERVISING_JUDGE', 'قاضی اجرای احکام کیفری', 'Execution judge', 0),
  ('warden', 'WARDEN', 'رئیس زندان', 'Warden', 0),
  ('deputy_warden', 'WARDEN', 'معاون زندان', 'Deputy warden', 0),
  ('visit_officer', 'VISIT_OFFICER', 'مسئول ملاقات زندان', 'Visit officer', 0),
  ('point_clerk', 'POINT_CLERK', 'متصدی نقطهٔ خدمت', 'Point clerk', 0),
  ('province_manager', 'PROVINCE_MANAGER', 'مدیر استان', 'Province manager', 0),
  ('national_monitor', 'NATIONAL_MONITOR', 'ناظر کشوری', 'National monitor', 0),
  ('auditor', 'AUDITOR', 'ممیز', 'Auditor', 0),
  ('administrator', 'ADMINISTRATOR', 'مدیر سامانه', 'System administrator', 0);

-- A grant made by delegation names the grant it comes from, and holds no longer than that one.
alter table role_grant add column title_key varchar(40);
alter table role_grant add column granted_by binary(16);
alter table role_grant add column delegated_from binary(16);
alter table role_grant add column on_behalf_of binary(16);
alter table role_grant add column wound_up_at datetime(6);
create index role_grant_by_title on role_grant (title_key);
create index role_grant_by_origin on role_grant (delegated_from);
create index role_grant_by_principal on role_grant (on_behalf_of);
create index role_grant_by_office on role_grant (role, territory_id, valid_until);
create index role_grant_by_end on role_grant (wound_up_at, valid_until);
alter table role_grant add constraint role_grant_title
  foreign key (title_key) references office_title (title_key);
alter table role_grant add constraint role_grant_origin
  foreign key (delegated_from) references role_grant (id);
alter table role_grant add constraint role_grant_principal
  foreign key (on_behalf_of) references account (id);
alter table role_grant add constraint role_grant_delegated
  check ((delegated_from is null) = (on_behalf_of is null));
alter table role_grant add constraint role_grant_to_another
  check (on_behalf_of is null or on_behalf_of <> account_id);
alter table role_grant add constraint role_grant_period
  check (valid_until is null or valid_from <= valid_until);

-- While an official is away what was granted does not act. Ended early says when.
create table absence (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  begins_at datetime(6) not null,
  ends_at datetime(6) not null,
  entered_by binary(16) not null,
  begun_at datetime(6),
  ended_at datetime(6),
  version bigint not null,
  constraint absence_account foreign key (account_id) references account (id),
  constraint absence_period check (begins_at < ends_at)
);
create index absence_by_account on absence (account_id, ends_at);
create index absence_by_beginning on absence (begun_at, begins_at);

-- In whose hands an open request is; without a row it waits for the whole office. No key to the
-- request: in a new database its table is made after this one.
create table request_holder (
  request_id binary(16) not null primary key,
  account_id binary(16) not null,
  since datetime(6) not null,
  constraint request_holder_account foreign key (account_id) references account (id)
);
create index request_holder_by_account on request_holder (account_id);
