-- A learner's own script reports a step. What it says is signed with a secret that it shares with us, one for each learner
-- and cohort, so the secret itself is kept: a hash could not check a signature.
create table learner.outside_key (
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    -- What a report names its key by.
    id uuid not null constraint outside_key_name unique,
    secret text not null constraint outside_key_secret_shape check (secret ~ '^[A-Za-z0-9_-]{43}$'),
    made_at timestamptz not null,
    last_heard_at timestamptz,
    -- How many reports were heard in the minute that began then.
    minute timestamptz not null,
    heard integer not null default 0,
    primary key (cohort_id, learner_id)
);

alter table learner.progress_fact
    drop constraint progress_source_known,
    add constraint progress_source_known
        check (source in ('SELF', 'STAFF', 'CHECKPOINT', 'ATTENDANCE', 'WORK', 'OUTSIDE'));
-- A report is heard once, whichever item it names the second time.
create unique index progress_report_once on learner.progress_fact (cohort_id, learner_id, evidence)
    where source = 'OUTSIDE';
