-- Makes Didar's database and its users, once, as the database's administrator:
--   mysql --user=root --password < create.sql
-- Change the passwords below first, and 'localhost' to where Didar connects from ('%' in compose.yaml's
-- inner network, which nothing else reaches).

-- The collation sorts and compares Persian as people expect; Didar refuses to start on any other.
create database didar character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Makes and changes the tables, at the start of a new version, and then lets the user below use them.
create user 'didar_owner'@'localhost' identified by 'CHANGE-THIS-OWNERS-PASSWORD';
grant select, insert, update, delete,
      create, alter, drop, index, references
  on didar.* to 'didar_owner'@'localhost' with grant option;

-- What Didar works as. Reading and adding rows is all that holds everywhere; changing and removing rows is
-- granted table by table at the start, and never for the audit log.
create user 'didar'@'localhost' identified by 'CHANGE-THIS-PASSWORD';
grant select, insert on didar.* to 'didar'@'localhost';

-- Reads alone, for backups and for whoever reports: mysqldump --single-transaction --user=didar_backup
create user 'didar_backup'@'localhost' identified by 'CHANGE-THIS-PASSWORD-TOO';
grant select, show view, lock tables on didar.* to 'didar_backup'@'localhost';
