-- What learners ask the room. To the others it stands under a name or under none; the staff always sees who asked.
create table learner.question (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    -- The form that it was typed into: sent twice, it is one question.
    form_id uuid not null,
    words text not null constraint question_words_length check (length(words) between 1 and 500),
    named boolean not null,
    status text not null default 'OPEN' constraint question_status_known
        check (status in ('OPEN', 'ANSWERED', 'MERGED', 'HIDDEN')),
    -- Empty when it was answered aloud.
    answer text not null default '' constraint question_answer_length check (length(answer) <= 2000),
    merged_into uuid references learner.question,
    asked_at timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    constraint question_form_once unique (learner_id, form_id),
    constraint question_settled_by_someone check ((status = 'OPEN') = (settled_by is null)
        and (settled_by is null) = (settled_at is null)),
    constraint question_merged_into_another check ((status = 'MERGED') = (merged_into is not null) and merged_into <> id),
    constraint question_answer_of_answered check (answer = '' or status = 'ANSWERED')
);
create index question_by_cohort on learner.question (cohort_id, id);
create index question_merged on learner.question (merged_into) where merged_into is not null;

-- Who asks it too; whoever asked it first is one of them.
create table learner.question_vote (
    question_id uuid not null references learner.question,
    learner_id uuid not null references learner.learner,
    cohort_id uuid not null,
    at timestamptz not null,
    primary key (question_id, learner_id)
);

create trigger question_tells after insert or update on learner.question
    for each row execute function learner.tell_the_room();
create trigger vote_tells after insert on learner.question_vote
    for each row execute function learner.tell_the_room();

create function learner.tell_the_room_of_what_is_gone() returns trigger language plpgsql as $$
begin
    perform pg_notify('learner_room', old.cohort_id::text);
    return null;
end
$$;
create trigger vote_taken_back_tells after delete on learner.question_vote
    for each row execute function learner.tell_the_room_of_what_is_gone();
