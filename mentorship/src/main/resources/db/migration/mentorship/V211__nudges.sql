-- Works whose learner was asked for another round and has not handed one in. The row goes when they do.
create table mentorship.unfinished (
    work_id uuid primary key references mentorship.work,
    round_id uuid not null references mentorship.round,
    -- Since they were asked, or said that they are still at it.
    since timestamptz not null,
    -- The morning on which something is due next.
    next_at timestamptz not null,
    -- Ended by itself; its learner may open it again.
    closed_at timestamptz
);
create index unfinished_due on mentorship.unfinished (next_at, work_id) where closed_at is null;

-- Whoever waits at this moment is counted from now, so that nobody is closed unwarned.
insert into mentorship.unfinished (work_id, round_id, since, next_at)
    select work_id, id, now(), now() + interval '7 days' from mentorship.round asked
    where state = 'REVISE' and not exists (
        select from mentorship.round later
        where later.work_id = asked.work_id and later.number > asked.number and later.state <> 'DRAFT');

-- Written with the mail it stands for, so that each goes out once however many instances look.
create table mentorship.review_nudge (
    -- The work, or the person whose rounds are due.
    subject uuid not null,
    kind text not null constraint nudge_kind_known check (kind in ('UNFINISHED', 'CLOSED', 'DIGEST')),
    -- The local day.
    due_on date not null,
    person_id uuid not null,
    at timestamptz not null,
    primary key (subject, kind, due_on)
);
create index nudge_of_person on mentorship.review_nudge (person_id, at);

alter table mentorship.letter drop constraint letter_kind_known;
alter table mentorship.letter add constraint letter_kind_known
    check (kind in ('WELCOME', 'EXTENDED', 'NOTICE', 'MESSAGE', 'HANDED_OVER', 'JOINED', 'STAND_IN', 'UNDELIVERED',
        'CLOSED', 'CONFIRM', 'REFUSAL', 'NUDGE'));
