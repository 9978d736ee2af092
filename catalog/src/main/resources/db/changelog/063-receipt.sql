--liquibase formatted sql

-- What catalog and which list were in force when a batch was accepted; absent for batches accepted before it was kept.
--changeset sitong:063-batch-in-force
alter table import_batch add column in_force varchar;
create index import_batch_sha256 on import_batch (sha256, id);
