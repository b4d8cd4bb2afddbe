-- A list of people that somebody of the staff brings into a cohort at once.
create table learner.intake (
    -- The form that was pressed: sent twice, it is one intake.
    id uuid primary key,
    cohort_id uuid not null,
    brought_by uuid not null,
    brought_at timestamptz not null
);
create index intake_by_cohort on learner.intake (cohort_id, brought_at desc);
create index intake_by_age on learner.intake (brought_at);

-- One row of the list as it was read, and what became of it. Forgotten after thirty days.
create table learner.intake_row (
    intake_id uuid not null references learner.intake on delete cascade,
    line integer not null,
    name text not null,
    address text not null,
    -- Empty while nobody has got to it.
    outcome text constraint intake_row_outcome_known
        check (outcome in ('CREATED', 'WAITING', 'THERE', 'CONFLICT', 'REFUSED', 'INVALID')),
    words text not null default '',
    primary key (intake_id, line)
);
create index intake_row_ahead on learner.intake_row (intake_id, line) where outcome is null;
