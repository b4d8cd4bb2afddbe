-- A round has up to 40 pieces, and while it is a draft they may change places.
alter table mentorship.artifact
    drop constraint artifact_position,
    add constraint artifact_position check (position between 1 and 40),
    drop constraint artifact_placed,
    -- Two pieces change places in one statement, so this is looked at when it has ended.
    add constraint artifact_placed unique (round_id, position) deferrable initially immediate;

create or replace function mentorship.guard_artifact() returns trigger language plpgsql as $$
declare
    state text;
    moved mentorship.artifact;
begin
    select round.state into state from mentorship.round
        where round.id = case when tg_op = 'INSERT' then new.round_id else old.round_id end
        for share;
    if tg_op = 'UPDATE' then
        moved := new;
        moved.position := old.position;
        if moved is distinct from old then
            raise exception 'of an artifact only the place changes' using errcode = 'AT001';
        end if;
    end if;
    if state <> 'DRAFT' then
        raise exception 'artifacts are frozen' using errcode = 'AT001';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- A file on its way into a draft. It comes in parts, which lie in the store under their hash, so that every instance has
-- them; what has come is never sent again.
create table mentorship.upload (
    id uuid primary key default uuidv7(),
    round_id uuid not null references mentorship.round,
    cohort_id uuid not null,
    learner_id uuid not null,
    name text not null constraint upload_name_length check (length(name) between 1 and 200),
    -- By what its sender tells it from another file of the same name and size, such as when it was last changed.
    stamp text not null default '' constraint upload_stamp_length check (length(stamp) <= 100),
    size bigint not null constraint upload_size_positive check (size > 0),
    received bigint not null default 0 constraint upload_received_within check (received between 0 and size),
    state text not null default 'OPEN' constraint upload_state_known check (state in ('OPEN', 'TAKEN', 'REFUSED')),
    -- What became of it, in words; kept for whoever did not hear the answer.
    outcome text not null default '',
    touched_at timestamptz not null,
    constraint upload_told_when_over check ((state = 'OPEN') = (outcome = ''))
);
-- The same file asked for twice, after a break or in another window, is one upload.
create unique index upload_once on mentorship.upload (round_id, name, size, stamp) where state = 'OPEN';
create index upload_of_learner on mentorship.upload (learner_id, cohort_id, state);
create index upload_of_round on mentorship.upload (round_id);
create index upload_by_touch on mentorship.upload (touched_at);

-- Deleted by hand and never by a cascade, so that its bytes are noted in left_bytes.
create table mentorship.upload_part (
    upload_id uuid not null references mentorship.upload,
    starts bigint not null constraint upload_part_starts check (starts >= 0),
    size integer not null constraint upload_part_size check (size > 0),
    content bytea not null constraint upload_part_content_is_sha256 check (length(content) = 32),
    primary key (upload_id, starts)
);
create index upload_part_by_content on mentorship.upload_part (content);
