-- What the staff of a cohort tells each other about somebody in it. Never mailed, never shown on the learner's pages.
create table learner.learner_note (
    -- Made with the form: sent twice, it is written once.
    id uuid primary key,
    cohort_id uuid not null references learner.roster,
    learner_id uuid not null references learner.learner,
    author uuid not null,
    words text not null constraint learner_note_not_blank check (words <> ''),
    at timestamptz not null
);
create index learner_note_by_learner on learner.learner_note (cohort_id, learner_id, at);

-- A list of people in the order in which they came, page by page, whatever their state.
create index enrolment_by_number on learner.enrolment (cohort_id, waiting_number);
