-- What the staff does with several people of a cohort at once. Forgotten after thirty days.
create table learner.selection (
    -- Made with the form that asks once more: pressed twice, it is done once.
    id uuid primary key,
    cohort_id uuid not null,
    verb text not null constraint selection_verb_known check (verb in ('SEAT', 'MAIL', 'EXCUSE', 'REMOVAL')),
    -- The subject of a mail, and its words or the reason; the day for which people are excused.
    subject text not null default '',
    words text not null,
    day date,
    selected_by uuid not null,
    selected_at timestamptz not null
);
create index selection_by_cohort on learner.selection (cohort_id, selected_at desc);
create index selection_by_age on learner.selection (selected_at);

create table learner.selection_row (
    selection_id uuid not null references learner.selection on delete cascade,
    position integer not null,
    enrolment_id uuid not null references learner.enrolment,
    -- Empty while nobody has got to it.
    outcome text constraint selection_row_outcome_known check (outcome in ('DONE', 'SO_ALREADY', 'NOT_DONE', 'FAILED')),
    words text not null default '',
    primary key (selection_id, position)
);
create index selection_row_ahead on learner.selection_row (selection_id, position) where outcome is null;
create index selection_row_by_enrolment on learner.selection_row (enrolment_id);
