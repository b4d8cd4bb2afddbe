-- When mentors answer, in their own zone: by the week, and on which days not at all.
create table mentorship.office (
    mentor_id uuid primary key,
    zone text not null
);
create table mentorship.office_hours (
    mentor_id uuid not null references mentorship.office on delete cascade,
    -- 1 is Monday (ISO 8601).
    weekday smallint not null constraint hours_weekday_known check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (mentor_id, weekday),
    constraint hours_close_after_opening check (opens < closes)
);
create table mentorship.absence (
    -- Made when the form was shown: sent twice, it is one.
    id uuid primary key,
    mentor_id uuid not null,
    first_day date not null,
    last_day date not null,
    -- In which the days begin and end.
    zone text not null,
    -- An automatic answer said so, not the mentor.
    by_mail boolean not null,
    at timestamptz not null,
    constraint absence_ends_after_it_began check (first_day <= last_day)
);
create index absence_of_mentor on mentorship.absence (mentor_id, last_day);
-- The same vacation answer comes for each mail.
create unique index absence_by_mail_once on mentorship.absence (mentor_id, last_day) where by_mail;

-- How long somebody waited for an answer, and until when one was promised. Only ever added.
create table mentorship.answer (
    id uuid primary key default uuidv7(),
    conversation_id uuid not null references mentorship.conversation,
    cohort_id uuid not null,
    -- Who answered.
    mentor_id uuid not null,
    asked_at timestamptz not null,
    answered_at timestamptz not null,
    due_at timestamptz not null,
    -- The same words are written down once, so what they answer is too.
    constraint answer_once unique (conversation_id, answered_at),
    constraint answer_comes_after_question check (asked_at <= answered_at)
);
create index answer_by_time on mentorship.answer (answered_at, mentor_id);
create index answer_in_cohort on mentorship.answer (cohort_id, answered_at);

-- A second mentor gets every mail of a conversation and answers like the first.
alter table mentorship.conversation add column second_id uuid
    constraint conversation_second_is_another check (second_id <> mentor_id);
create index conversation_by_second on mentorship.conversation (second_id, waiting_since, id) where second_id is not null;

alter table mentorship.conversation_event drop constraint event_kind_known;
alter table mentorship.conversation_event add constraint event_kind_known
    check (kind in ('AWAY', 'BOUNCED', 'HANDED_OVER', 'JOINED', 'STEPPED_BACK', 'LATE', 'SETTLED'));

alter table mentorship.letter drop constraint letter_kind_known;
alter table mentorship.letter add constraint letter_kind_known
    check (kind in ('WELCOME', 'EXTENDED', 'NOTICE', 'MESSAGE', 'HANDED_OVER', 'JOINED', 'STAND_IN', 'UNDELIVERED',
        'CLOSED', 'CONFIRM', 'REFUSAL'));
