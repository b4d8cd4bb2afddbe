-- What the staff tells each other beside a conversation. It stands in a table of its own so that nothing that is mailed,
-- or shown to the learner, ever reads it.
create table mentorship.note (
    -- Made when the form was shown: sent twice, it is kept once.
    id uuid primary key,
    conversation_id uuid not null references mentorship.conversation,
    author_id uuid not null,
    kind text not null constraint note_kind_known check (kind in ('NOTE', 'GIVEN_BACK')),
    words text not null constraint note_length check (length(words) between 1 and 4000),
    at timestamptz not null
);
create index note_in_order on mentorship.note (conversation_id, at, id);
