create database if not exists jiuzhu character set utf8mb4 collate utf8mb4_general_ci;
create user if not exists 'jiuzhu'@'127.0.0.1' identified by '${JIUZHU_DB_PASSWORD}';
alter user 'jiuzhu'@'127.0.0.1' identified by '${JIUZHU_DB_PASSWORD}';
grant all privileges on jiuzhu.* to 'jiuzhu'@'127.0.0.1';
create user if not exists 'root'@'localhost' identified by '${JIUZHU_DB_PASSWORD}';
alter user 'root'@'localhost' identified by '${JIUZHU_DB_PASSWORD}';
delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');
flush privileges;
