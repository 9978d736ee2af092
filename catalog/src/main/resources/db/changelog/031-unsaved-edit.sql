--liquibase formatted sql

-- What a person typed and did not save: one row per person and thing. base_item is JSON of the item that was opened,
-- draft of the texts typed; base_version is the version of the thing then.
--changeset sitong:031-unsaved-edit
create table unsaved_edit (
    account_id bigint not null,
    account varchar(100) not null,
    kind varchar(20) not null,
    thing_id bigint not null,
    base_version int not null,
    base_item varchar not null,
    draft varchar not null,
    kept_at timestamp with time zone not null,
    primary key (account_id, kind, thing_id)
);
create index unsaved_edit_thing on unsaved_edit (kind, thing_id);
