-- How many learners a cohort needs, and the day on which it is decided whether it takes place.
alter table event.cohort
    add column minimum_learners integer constraint cohort_minimum check (minimum_learners between 1 and 10000),
    -- At nine o'clock on the clock of the cohort.
    add column decide_on date,
    -- That many days before, whoever decides hears of it.
    add column decide_days_ahead integer constraint cohort_decide_ahead check (decide_days_ahead between 1 and 60),
    add constraint cohort_minimum_is_whole check (
        num_nulls(minimum_learners, decide_on, decide_days_ahead) in (0, 3));
create index cohort_to_decide on event.cohort (decide_on)
    where decide_on is not null and status in ('ANNOUNCED', 'OPEN');

-- What was decided. The day is part of it: a cohort that is put off is decided about anew.
create table event.decision (
    cohort_id uuid not null references event.cohort on delete cascade,
    decide_on date not null,
    choice text not null constraint decision_choice_known check (choice in ('GO', 'POSTPONE', 'CANCEL')),
    -- How many seats were taken then, and how many were needed.
    taken integer not null,
    needed integer not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (cohort_id, decide_on)
);

-- That the lead and the admins were called upon to decide.
create table event.decision_call (
    cohort_id uuid not null references event.cohort on delete cascade,
    decide_on date not null,
    step text not null constraint decision_step_known check (step in ('AHEAD', 'DUE')),
    at timestamptz not null,
    people integer not null,
    primary key (cohort_id, decide_on, step)
);
