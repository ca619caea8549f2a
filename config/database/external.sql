-- What a database of your own (MySQL 8) needs before the first start; choose the password yourself, then set
-- JIUZHU_DB_URL      = jdbc:mysql://HOST:3306/jiuzhu?rewriteBatchedStatements=true&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true
-- JIUZHU_DB_USER     = jiuzhu
-- JIUZHU_DB_PASSWORD = the password
create database jiuzhu character set utf8mb4 collate utf8mb4_general_ci;
create user 'jiuzhu'@'%' identified by 'CHOOSE-ONE';
grant all privileges on jiuzhu.* to 'jiuzhu'@'%';
grant XA_RECOVER_ADMIN on *.* to 'jiuzhu'@'%';
