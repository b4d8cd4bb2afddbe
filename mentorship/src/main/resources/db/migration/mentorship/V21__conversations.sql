-- A thread between a learner and mentors. It never changes its month, learner or cohort.
create table mentorship.conversation (
    id uuid primary key default uuidv7(),
    month_id uuid not null references mentorship.month,
    cohort_id uuid not null,
    learner_id uuid not null,
    -- Who is asked to answer; whoever else is on the staff may.
    mentor_id uuid,
    subject text not null constraint conversation_subject_length check (length(subject) between 1 and 200),
    turn text not null constraint conversation_turn_known check (turn in ('MENTOR', 'LEARNER', 'NONE')),
    -- Since the first word that nobody has answered yet.
    waiting_since timestamptz,
    started_at timestamptz not null,
    last_at timestamptz not null,
    constraint conversation_waits_for_someone check ((turn = 'NONE') = (waiting_since is null))
);
create index conversation_by_learner on mentorship.conversation (learner_id, last_at desc, id);
create index conversation_by_month on mentorship.conversation (month_id);
create index conversation_waiting on mentorship.conversation (waiting_since, id) where turn = 'MENTOR';
create index conversation_waiting_for_mentor on mentorship.conversation (mentor_id, waiting_since, id) where turn = 'MENTOR';
create index conversation_answered on mentorship.conversation (last_at desc, id desc) where turn <> 'MENTOR';
create index conversation_answered_by_mentor on mentorship.conversation (mentor_id, last_at desc, id desc) where turn <> 'MENTOR';
create index conversation_of_learner_whose_turn on mentorship.conversation (month_id) where turn = 'LEARNER';

create table mentorship.message (
    id uuid primary key default uuidv7(),
    conversation_id uuid not null references mentorship.conversation,
    author_id uuid not null,
    side text not null constraint message_side_known check (side in ('LEARNER', 'MENTOR')),
    origin text not null constraint message_origin_known check (origin in ('MAIL', 'WEB')),
    -- The mail it came with, or the id made when the form was shown: either comes in once.
    source_id uuid not null constraint message_once unique,
    -- The sender's own, without brackets; what an answer refers to.
    message_id text,
    visible text not null,
    folded text not null default '',
    at timestamptz not null
);
create index message_in_order on mentorship.message (conversation_id, at, id);

create table mentorship.message_file (
    id uuid primary key default uuidv7(),
    message_id uuid not null references mentorship.message,
    name text not null constraint message_file_name_length check (length(name) between 1 and 200),
    -- As the sender says; nobody trusts it.
    type text not null,
    sha256 bytea not null,
    content bytea not null
);
create index message_file_of_message on mentorship.message_file (message_id);

-- What happened to a conversation besides words: seen in the thread, never anybody's turn.
create table mentorship.conversation_event (
    id uuid primary key default uuidv7(),
    conversation_id uuid not null references mentorship.conversation,
    kind text not null constraint event_kind_known check (kind in ('AWAY', 'BOUNCED', 'HANDED_OVER', 'LATE', 'SETTLED')),
    -- Whom it is about, and who did it where somebody did.
    person_id uuid,
    actor_id uuid,
    detail text not null default '',
    at timestamptz not null
);
create index event_in_order on mentorship.conversation_event (conversation_id, at, id);
