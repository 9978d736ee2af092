--liquibase formatted sql

-- A document of the unified content is a row of numbers of pieces: its single values, and each of its repeat groups.
--changeset sitong:021-content-piece
create sequence content_piece_id start with 1;
create table content_piece (
    id bigint not null primary key,
    fingerprint uuid not null,
    body varchar not null
);
alter table content_piece add constraint content_piece_fingerprint unique (fingerprint);

-- fingerprint: the first 16 bytes of the digest. Documents of before are still whole; they are cut up at the next start.
--changeset sitong:021-item-content
create table content_to_cut (
    content_id bigint not null primary key
);
insert into content_to_cut (content_id) select id from item_content;
alter table item_content add column fingerprint uuid;
update item_content set fingerprint = cast(substring(digest from 1 for 32) as uuid);
alter table item_content alter column fingerprint set not null;
alter table item_content drop column digest;
alter table item_content add constraint item_content_fingerprint unique (fingerprint);
alter table item_content alter column body drop not null;
alter table item_content add column fields_piece bigint;
alter table item_content add column bases_piece bigint;
alter table item_content add column materials_piece bigint;
alter table item_content add column fees_piece bigint;
alter table item_content add column steps_piece bigint;
alter table item_content add column special_steps_piece bigint;
alter table item_content add column channels_piece bigint;
alter table item_content add column results_piece bigint;
alter table item_content add column faqs_piece bigint;
alter table item_content add column situations_piece bigint;

-- The rows of a piece, for questions across items; places belong to no piece, their document has them.
--changeset sitong:021-piece-rows
drop table content_basis;
drop table content_material;
drop table content_fee;
drop table content_step;
drop table content_special_step;
drop table content_place;
drop table content_channel;
drop table content_result;
drop table content_faq;
drop table content_situation;
create table content_basis (
    piece_id bigint not null,
    ordinal int not null,
    law_name varchar(300) ${binary} not null,
    law_kind varchar,
    doc_no varchar,
    article varchar,
    article_text varchar,
    raw varchar not null,
    primary key (piece_id, ordinal)
);
create index content_basis_law on content_basis (law_name);
create table content_material (
    piece_id bigint not null,
    ordinal int not null,
    name varchar(300) ${binary} not null,
    type varchar,
    form varchar,
    necessity varchar,
    source varchar,
    issuer varchar,
    copies varchar,
    paper_spec varchar,
    fill_note varchar,
    accept_standard varchar,
    basis varchar,
    blank_form varchar,
    sample_form varchar,
    optional_case varchar,
    licence varchar,
    situation varchar,
    primary key (piece_id, ordinal)
);
create index content_material_name on content_material (name);
create table content_fee (
    piece_id bigint not null,
    ordinal int not null,
    name varchar not null,
    standard varchar,
    basis varchar,
    reducible varchar,
    reduction_basis varchar,
    primary key (piece_id, ordinal)
);
create table content_step (
    piece_id bigint not null,
    ordinal int not null,
    name varchar not null,
    operator varchar,
    limit_amount int,
    limit_unit varchar(8),
    standard varchar,
    result varchar,
    primary key (piece_id, ordinal)
);
create table content_special_step (
    piece_id bigint not null,
    ordinal int not null,
    name varchar not null,
    limit_amount int,
    limit_unit varchar(8),
    basis varchar,
    counts_in_legal varchar,
    primary key (piece_id, ordinal)
);
create table content_channel (
    piece_id bigint not null,
    ordinal int not null,
    channel varchar not null,
    account varchar,
    max_visits_note varchar,
    primary key (piece_id, ordinal)
);
create table content_result (
    piece_id bigint not null,
    ordinal int not null,
    name varchar not null,
    type varchar,
    validity varchar,
    delivery varchar,
    sample varchar,
    primary key (piece_id, ordinal)
);
create table content_faq (
    piece_id bigint not null,
    ordinal int not null,
    question varchar not null,
    answer varchar not null,
    primary key (piece_id, ordinal)
);
create table content_situation (
    piece_id bigint not null,
    ordinal int not null,
    name varchar not null,
    parent varchar,
    condition_text varchar,
    primary key (piece_id, ordinal)
);
alter table content_basis add constraint content_basis_piece foreign key (piece_id) references content_piece (id);
alter table content_material add constraint content_material_piece foreign key (piece_id) references content_piece (id);
alter table content_fee add constraint content_fee_piece foreign key (piece_id) references content_piece (id);
alter table content_step add constraint content_step_piece foreign key (piece_id) references content_piece (id);
alter table content_special_step add constraint content_special_step_piece foreign key (piece_id) references content_piece (id);
alter table content_channel add constraint content_channel_piece foreign key (piece_id) references content_piece (id);
alter table content_result add constraint content_result_piece foreign key (piece_id) references content_piece (id);
alter table content_faq add constraint content_faq_piece foreign key (piece_id) references content_piece (id);
alter table content_situation add constraint content_situation_piece foreign key (piece_id) references content_piece (id);
