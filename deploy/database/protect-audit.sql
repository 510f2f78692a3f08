-- For a database that an older create.sql made, once, as the database's administrator, while Didar is stopped:
--   mysql --user=root --password < protect-audit.sql
-- Change the password and 'localhost' as in create.sql, give Didar the owner's name and password
-- (SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD) and start it.
create user 'didar_owner'@'localhost' identified by 'CHANGE-THIS-OWNERS-PASSWORD';
grant select, insert, update, delete,
      create, alter, drop, index, references
  on didar.* to 'didar_owner'@'localhost' with grant option;
revoke update, delete, create, alter, drop, index, references on didar.* from 'didar'@'localhost';
