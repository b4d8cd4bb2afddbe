-- An archive is listed; a pickle is a program, so it is looked through and stays closed to everybody but its learner.
alter table mentorship.artifact
    drop constraint artifact_kind_known,
    add constraint artifact_kind_known check (kind in
        ('IMAGE', 'NOTEBOOK', 'CHECKPOINT', 'PICKLE', 'ARCHIVE', 'TEXT', 'FILE', 'LINK'));
