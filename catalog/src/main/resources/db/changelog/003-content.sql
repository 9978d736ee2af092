--liquibase formatted sql

-- Names are kept once: 1.57 million implementations share some ten thousand of them, and searching looks only here.
--changeset sitong:003-item-name
create sequence item_name_id start with 1;
create table item_name (
    id bigint not null primary key,
    name varchar(400) ${binary} not null unique,
    initials varchar(400) ${binary} not null
);

-- Documents are kept once per digest, see decisions/0002-content-by-digest.md; a row never changes.
--changeset sitong:003-item-content
create sequence item_content_id start with 1;
create table item_content (
    id bigint not null primary key,
    digest varchar(64) ${binary} not null unique,
    body varchar not null
);

-- The repeat groups of a document, for questions across items; indexed texts are cut, the document has them in full.
--changeset sitong:003-content-groups
create table content_basis (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    law_name varchar(300) ${binary} not null,
    law_kind varchar,
    doc_no varchar,
    article varchar,
    article_text varchar,
    raw varchar not null,
    primary key (content_id, ordinal)
);
create index content_basis_law on content_basis (law_name);
create table content_material (
    content_id bigint not null references item_content (id),
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
    primary key (content_id, ordinal)
);
create index content_material_name on content_material (name);
create table content_fee (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    name varchar not null,
    standard varchar,
    basis varchar,
    reducible varchar,
    reduction_basis varchar,
    primary key (content_id, ordinal)
);
create table content_step (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    name varchar not null,
    operator varchar,
    limit_amount int,
    limit_unit varchar(8),
    standard varchar,
    result varchar,
    primary key (content_id, ordinal)
);
create table content_special_step (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    name varchar not null,
    limit_amount int,
    limit_unit varchar(8),
    basis varchar,
    counts_in_legal varchar,
    primary key (content_id, ordinal)
);
create table content_place (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    address varchar not null,
    phone varchar,
    hours varchar,
    traffic varchar,
    primary key (content_id, ordinal)
);
create table content_channel (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    channel varchar not null,
    account varchar,
    max_visits_note varchar,
    primary key (content_id, ordinal)
);
create table content_result (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    name varchar not null,
    type varchar,
    validity varchar,
    delivery varchar,
    sample varchar,
    primary key (content_id, ordinal)
);
create table content_faq (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    question varchar not null,
    answer varchar not null,
    primary key (content_id, ordinal)
);
create table content_situation (
    content_id bigint not null references item_content (id),
    ordinal int not null,
    name varchar not null,
    parent varchar,
    condition_text varchar,
    primary key (content_id, ordinal)
);
