-- Makes Didar's database and its user, once, as the database's administrator:
--   mysql --user=root --password < create.sql
-- Change the password below first, and 'localhost' to where Didar connects from ('%' in compose.yaml's
-- inner network, which nothing else reaches).

-- The collation sorts and compares Persian as people expect; Didar refuses to start on any other.
create database didar character set utf8mb4 collate utf8mb4_unicode_520_ci;

create user 'didar'@'localhost' identified by 'CHANGE-THIS-PASSWORD';

-- Rows, and the tables that new versions bring. Not: files, processes, other databases, granting.
grant select, insert, update, delete,
      create, alter, drop, index, references
  on didar.* to 'didar'@'localhost';

-- Reads alone, for backups and for whoever reports: mysqldump --single-transaction --user=didar_backup
create user 'didar_backup'@'localhost' identified by 'CHANGE-THIS-PASSWORD-TOO';
grant select, show view, lock tables on didar.* to 'didar_backup'@'localhost';
