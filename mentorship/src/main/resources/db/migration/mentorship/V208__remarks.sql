-- What a reviewer writes again and again: seen by its writer, and by the staff of the workshop once it is shared.
create table mentorship.remark (
    -- Made when its form was shown: sent twice, it is kept once.
    id uuid primary key,
    writer_id uuid not null,
    workshop_id uuid not null,
    -- Null for what may be said of any work.
    item_key text,
    words text not null constraint remark_length check (length(words) between 1 and 4000),
    shared boolean not null default false,
    at timestamptz not null
);
create index remark_by_writer on mentorship.remark (writer_id);
create index remark_shared on mentorship.remark (workshop_id) where shared;

-- In which rounds a remark was put to use; how often is how many.
create table mentorship.remark_use (
    remark_id uuid not null references mentorship.remark on delete cascade,
    round_id uuid not null references mentorship.round,
    primary key (remark_id, round_id)
);

-- What the staff of a cohort tells each other about a work. It stands in a table of its own so that nothing that is
-- mailed, or shown to the learner, ever reads it.
create table mentorship.work_note (
    id uuid primary key,
    work_id uuid not null references mentorship.work,
    author_id uuid not null,
    words text not null constraint work_note_length check (length(words) between 1 and 4000),
    at timestamptz not null,
    -- When its author changed it last.
    changed_at timestamptz
);
create index work_note_in_order on mentorship.work_note (work_id, at, id);
