-- Words that somebody has begun to write and not sent; gone with sending.
create table mentorship.message_draft (
    -- The conversation they would answer in; the person's own id for a new question.
    place_id uuid not null,
    person_id uuid not null,
    subject text not null default '' constraint draft_subject_length check (length(subject) <= 200),
    words text not null constraint draft_length check (length(words) between 1 and 100000),
    at timestamptz not null,
    primary key (place_id, person_id)
);

-- What a mentor writes again and again. "{learner}" in the words stands for the learner's name.
create table mentorship.saved_reply (
    -- Made when the form was shown: sent twice, it is kept once.
    id uuid primary key,
    mentor_id uuid not null,
    title text not null constraint saved_reply_title_length check (length(title) between 1 and 100),
    words text not null constraint saved_reply_length check (length(words) between 1 and 10000),
    at timestamptz not null
);
create unique index saved_reply_title_once on mentorship.saved_reply (mentor_id, lower(title));
