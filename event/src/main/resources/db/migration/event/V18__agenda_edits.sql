-- The last edits of an agenda's draft, with the slots that each changed: to undo and redo them, and to tell those who came
-- too late what happened meanwhile.
create table event.agenda_edit (
    cohort_id uuid not null references event.agenda_draft on delete cascade,
    -- The revision of the draft that the edit led to.
    revision bigint not null,
    what text not null constraint agenda_edit_what_length check (length(what) between 1 and 500),
    -- The edit that this one takes back: undoing one, or redoing what undid it. Null for any other.
    turns bigint,
    actor uuid not null,
    at timestamptz not null,
    primary key (cohort_id, revision)
);

create table event.edited_slot (
    cohort_id uuid not null,
    revision bigint not null,
    -- True for the slot as it was before, false for what became of it; one that was added or removed has one of both.
    was boolean not null,
    id uuid not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    title text not null,
    room text not null,
    kind text not null,
    module_key text not null,
    item_keys text[] not null,
    staff uuid[] not null,
    tentative boolean not null,
    primary key (cohort_id, revision, was, id),
    constraint edited_slot_of_edit foreign key (cohort_id, revision)
        references event.agenda_edit on delete cascade
);
