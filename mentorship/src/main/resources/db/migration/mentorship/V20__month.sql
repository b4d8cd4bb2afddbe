-- One learner's month of mentorship after a cohort.
create table mentorship.month (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null,
    learner_id uuid not null,
    -- Who answers new questions; empty while the cohort has nobody who teaches.
    mentor_id uuid,
    opens_at timestamptz not null,
    -- The first instant that no longer belongs to it: the start of a local day in the cohort's zone.
    closes_at timestamptz not null,
    -- The mornings on which the learner hears that a week, and a day, are left.
    week_left_at timestamptz not null,
    day_left_at timestamptz not null,
    -- The same news twice opens one month.
    constraint month_once unique (cohort_id, learner_id),
    constraint month_ends_after_it_began check (opens_at < week_left_at and week_left_at < day_left_at and day_left_at < closes_at)
);
create index month_by_learner on mentorship.month (learner_id, closes_at desc);
create index month_by_mentor on mentorship.month (mentor_id, closes_at);
create index month_by_end on mentorship.month (closes_at);

-- Written with the mail it stands for, so that each goes out once however many instances look.
create table mentorship.month_notice (
    month_id uuid not null references mentorship.month,
    notice text not null constraint month_notice_known check (notice in ('WEEK_LEFT', 'DAY_LEFT')),
    at timestamptz not null,
    primary key (month_id, notice)
);

-- Where the learners of a cohort ask: mentor+<token>@… Knowing it proves nothing, so it is kept readable.
create table mentorship.mailbox (
    cohort_id uuid primary key,
    token text not null constraint mailbox_token_once unique,
    constraint mailbox_token_shape check (token ~ '^[a-z2-7]{32}$')
);

-- Mail is told apart by the address it comes from, in whatever case it was written.
create index participant_by_address on mentorship.participant (lower(address));
create index mentor_by_address on mentorship.mentor (lower(address));
