--liquibase formatted sql

-- Of a table on its side, row_no is the number of the column an item stands in.
--changeset sitong:098-waiting-row-in-column
alter table waiting_row add in_column boolean default false not null;
