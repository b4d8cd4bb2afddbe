alter table learner.certificate
    -- Set once the holder was erased, as salt and hash in hexadecimal: the name is gone, and whoever holds the paper can
    -- still check the one that stands on it.
    add column name_hash text constraint certificate_name_hash_shape check (name_hash ~ '^[0-9a-f]{32}:[0-9a-f]{64}$'),
    add constraint certificate_name_or_hash check ((name = '') = (name_hash is not null));

-- An erasure takes the name out of what otherwise never changes. It says so itself, for its own transaction only.
drop trigger certificate_immutable on learner.certificate;
create trigger certificate_immutable before update on learner.certificate
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function learner.refuse_change();
