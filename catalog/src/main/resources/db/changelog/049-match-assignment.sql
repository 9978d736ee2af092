--liquibase formatted sql

-- Which person has to decide which entry of a list, by when. An entry that two people decide unseen by each other has two
-- rows. The division is the one the person works for: it says who may see the row.
--changeset sitong:049-match-assignment
create table match_assignment (
    entry_id bigint not null references list_entry (id),
    account_id bigint not null references account (id),
    account_name varchar(100) not null,
    division_code varchar(12) ${binary} not null,
    due_on date,
    given_by varchar(100) not null,
    given_at timestamp with time zone not null,
    primary key (entry_id, account_id)
);
create index match_assignment_account on match_assignment (account_id);
