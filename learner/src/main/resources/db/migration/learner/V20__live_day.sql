-- The six characters on the wall: one code for each day of a cohort, so that yesterday's photograph opens nothing.
create table learner.wall_code (
    cohort_id uuid not null,
    day date not null,
    code text not null constraint wall_code_shape check (code ~ '^[A-HJ-NP-Z2-9]{6}$'),
    primary key (cohort_id, day)
);

-- Append-only: the newest row of a learner and day holds, the earlier ones are its history.
create table learner.attendance (
    id bigint generated always as identity primary key,
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    day date not null,
    status text not null constraint attendance_status_known check (status in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    source text not null constraint attendance_source_known check (source in ('CODE', 'STAFF')),
    actor uuid not null,
    at timestamptz not null,
    constraint attendance_code_means_present check (source = 'STAFF' or status = 'PRESENT')
);
-- Whoever taps twice has come once.
create unique index attendance_one_check_in on learner.attendance (cohort_id, learner_id, day) where source = 'CODE';
create index attendance_newest on learner.attendance (cohort_id, learner_id, day, id desc);

-- The live question "is everybody there?".
create table learner.checkpoint_run (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null,
    item_key text not null,
    prompt text not null constraint checkpoint_prompt_length check (length(prompt) between 1 and 200),
    opened_by uuid not null,
    opened_at timestamptz not null,
    closed_by uuid,
    closed_at timestamptz,
    constraint checkpoint_closed_by_someone check ((closed_at is null) = (closed_by is null)),
    constraint checkpoint_closed_after_opened check (closed_at >= opened_at)
);
create unique index checkpoint_one_open on learner.checkpoint_run (cohort_id, item_key) where closed_at is null;
create index checkpoint_by_cohort on learner.checkpoint_run (cohort_id, id desc);

-- Append-only: the newest answer of a learner holds. Silence has no row.
create table learner.checkpoint_answer (
    -- Rises with every answer, and is the evidence for the item that an OK completes.
    id uuid primary key default uuidv7(),
    run_id uuid not null references learner.checkpoint_run,
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    answer text not null constraint answer_known check (answer in ('OK', 'WORKING', 'STUCK')),
    number bigint generated always as identity,
    at timestamptz not null
);
create index answer_newest on learner.checkpoint_answer (run_id, learner_id, number desc);

create table learner.help_request (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    -- Null when someone asks outside of a checkpoint.
    run_id uuid references learner.checkpoint_run,
    sees text not null constraint help_sees_length check (length(sees) <= 500),
    sits text not null constraint help_sits_length check (length(sits) <= 100),
    status text not null constraint help_status_known check (status in ('WAITING', 'CLAIMED', 'RESOLVED', 'CANCELLED')),
    -- The place in line: given once, kept when a helper hands the request back.
    place bigint generated always as identity,
    asked_at timestamptz not null,
    claimed_by uuid,
    claimed_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    constraint help_waiting_has_no_helper check (status <> 'WAITING' or (claimed_by is null and claimed_at is null)),
    constraint help_claimed_has_helper check (status <> 'CLAIMED' or (claimed_by is not null and claimed_at is not null)),
    constraint help_ended_by_someone check ((status in ('RESOLVED', 'CANCELLED')) = (ended_by is not null)
        and (ended_by is null) = (ended_at is null))
);
create unique index help_one_open on learner.help_request (cohort_id, learner_id) where status in ('WAITING', 'CLAIMED');
create index help_open_in_line on learner.help_request (cohort_id, place) where status in ('WAITING', 'CLAIMED');

-- Append-only: the newest fact of a learner and item holds. Numbers such as "14 of 23" are computed from here.
create table learner.progress_fact (
    id bigint generated always as identity primary key,
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    item_key text not null,
    kind text not null constraint progress_kind_known check (kind in ('COMPLETED', 'REOPENED')),
    source text not null constraint progress_source_known check (source in ('SELF', 'STAFF', 'CHECKPOINT', 'ATTENDANCE', 'WORK')),
    -- What was seen: an answer, a review. The learner's and the staff's own word needs none.
    evidence uuid,
    actor uuid,
    at timestamptz not null
);
create unique index progress_evidence_once on learner.progress_fact (cohort_id, learner_id, item_key, kind, evidence)
    where evidence is not null;
create index progress_newest on learner.progress_fact (cohort_id, learner_id, item_key, id desc);

create function learner.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger attendance_append_only before update on learner.attendance
    for each row execute function learner.refuse_change();
create trigger answer_append_only before update on learner.checkpoint_answer
    for each row execute function learner.refuse_change();
create trigger progress_append_only before update on learner.progress_fact
    for each row execute function learner.refuse_change();

-- Every instance hears on commit that a room has changed; equal words within a transaction are sent once.
create function learner.tell_the_room() returns trigger language plpgsql as $$
begin
    perform pg_notify('learner_room', new.cohort_id::text);
    return null;
end
$$;
create trigger attendance_tells after insert on learner.attendance
    for each row execute function learner.tell_the_room();
create trigger checkpoint_tells after insert or update on learner.checkpoint_run
    for each row execute function learner.tell_the_room();
create trigger answer_tells after insert on learner.checkpoint_answer
    for each row execute function learner.tell_the_room();
create trigger help_tells after insert or update on learner.help_request
    for each row execute function learner.tell_the_room();
create trigger progress_tells after insert on learner.progress_fact
    for each row execute function learner.tell_the_room();
