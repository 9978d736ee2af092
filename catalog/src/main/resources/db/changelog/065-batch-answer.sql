--liquibase formatted sql

-- What the answers of a return packet did beside the items its batch wrote, so that it is seen and can be taken back.
-- reference is the number of the waiver, waiver request, deed of claims or proposal.
--changeset sitong:065-batch-answer
create table batch_answer (
    batch_id bigint not null references import_batch (id),
    ordinal int not null,
    place varchar not null,
    kind varchar(20) ${binary} not null,
    reference bigint not null,
    words varchar not null,
    state varchar(20) ${binary} not null,
    state_words varchar not null,
    primary key (batch_id, ordinal)
);
