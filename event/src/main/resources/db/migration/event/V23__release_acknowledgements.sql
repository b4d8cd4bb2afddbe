-- The warnings that somebody had read when they released an agenda; no row where there was nothing to warn of.
create table event.release_acknowledgement (
    cohort_id uuid not null,
    number integer not null,
    acknowledged_by uuid not null,
    acknowledged_at timestamptz not null,
    -- As they were shown; they may name those on the staff.
    what text[] not null constraint acknowledgement_of_something check (cardinality(what) > 0),
    primary key (cohort_id, number),
    constraint acknowledgement_of_release foreign key (cohort_id, number)
        references event.agenda_release on delete cascade
);
