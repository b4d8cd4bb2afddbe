-- What a learner hands in. Its id is made when the form is shown, so that a form sent twice is one work.
create table mentorship.work (
    id uuid primary key,
    cohort_id uuid not null references mentorship.cohort,
    learner_id uuid not null references mentorship.participant,
    -- Null for something else than an item of the curriculum.
    item_key text,
    title text not null constraint work_title_length check (length(title) between 1 and 200),
    created_at timestamptz not null,
    constraint work_whose unique (id, cohort_id, learner_id)
);
-- An item has one work per learner; another attempt is another round of it.
create unique index work_one_per_item on mentorship.work (cohort_id, learner_id, item_key) where item_key is not null;
create index work_by_learner on mentorship.work (learner_id, cohort_id, created_at desc);

-- One state of a work. While DRAFT the learner changes it; handed in, its content never changes again: not even a
-- withdrawal thaws it, so that a reviewer's half-written words keep what they are about.
create table mentorship.round (
    id uuid primary key default uuidv7(),
    work_id uuid not null,
    -- Whose it is stands here too, so that the queue and "nobody reviews their own" need no other row.
    cohort_id uuid not null,
    learner_id uuid not null,
    number integer not null constraint round_number_positive check (number > 0),
    state text not null constraint round_state_known
        check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'ACCEPTED', 'REVISE', 'COMMENTED')),
    text text not null default '' constraint round_text_length check (length(text) <= 20000),
    -- SHA-256 over the text and every artifact in order; null while it may still change.
    hash bytea constraint round_hash_is_sha256 check (length(hash) = 32),
    submitted_at timestamptz,
    -- The claim. The token names one hold on the round; a lease that ran out holds until somebody else takes it.
    reviewer_id uuid,
    claim_token uuid,
    lease_until timestamptz,
    constraint round_frozen_when_handed_in check (state = 'DRAFT' or (hash is not null and submitted_at is not null)),
    constraint round_open_when_draft check (state <> 'DRAFT' or (hash is null and submitted_at is null)),
    constraint round_claim_whole check ((reviewer_id is null) = (claim_token is null) and (reviewer_id is null) = (lease_until is null)),
    constraint round_claim_only_while_waiting check (state = 'SUBMITTED' or reviewer_id is null),
    constraint round_reviewer_is_not_author check (reviewer_id <> learner_id),
    constraint round_numbered unique (work_id, number),
    foreign key (work_id, cohort_id, learner_id) references mentorship.work (id, cohort_id, learner_id)
);
create unique index round_one_open on mentorship.round (work_id) where state in ('DRAFT', 'SUBMITTED');
create index round_waiting on mentorship.round (submitted_at, id) where state = 'SUBMITTED';
create index round_waiting_in_cohort on mentorship.round (cohort_id, submitted_at, id) where state = 'SUBMITTED';
create index round_reviewed on mentorship.round (submitted_at desc, id desc) where state in ('ACCEPTED', 'REVISE', 'COMMENTED');
create index round_reviewed_in_cohort on mentorship.round (cohort_id, submitted_at desc, id desc)
    where state in ('ACCEPTED', 'REVISE', 'COMMENTED');
create index round_claimed on mentorship.round (reviewer_id) where reviewer_id is not null;

-- A file or a link of a round; files lie in the store under their SHA-256.
create table mentorship.artifact (
    id uuid primary key default uuidv7(),
    round_id uuid not null references mentorship.round on delete cascade,
    -- 1 to 10: more pieces a round cannot have.
    position smallint not null constraint artifact_position check (position between 1 and 10),
    kind text not null constraint artifact_kind_known
        check (kind in ('IMAGE', 'NOTEBOOK', 'CHECKPOINT', 'TEXT', 'FILE', 'LINK')),
    -- A file's name, or the address of a link.
    name text not null constraint artifact_name_length check (length(name) between 1 and 2000),
    content bytea constraint artifact_content_is_sha256 check (length(content) = 32),
    size bigint,
    media_type text,
    width integer,
    height integer,
    -- A small picture, made once, in the store as well.
    thumbnail bytea constraint artifact_thumbnail_is_sha256 check (length(thumbnail) = 32),
    thumbnail_type text,
    -- How it was generated, as JSON; a text, since what stands in files holds characters that jsonb refuses.
    generation text,
    -- Sentences about the reading, for people.
    notes text[] not null default '{}',
    -- In a few words what it is: "Notebook, 12 cells, python".
    details text not null default '',
    -- The beginning of a text.
    preview text,
    constraint artifact_link_or_file check ((kind = 'LINK') = (content is null)
        and (content is null) = (size is null) and (content is null) = (media_type is null)),
    constraint artifact_link_is_web check (kind <> 'LINK' or name ~ '^https?://'),
    constraint artifact_image_has_size check ((kind = 'IMAGE') = (width is not null and height is not null)),
    constraint artifact_thumbnail_whole check ((thumbnail is null) = (thumbnail_type is null)),
    constraint artifact_in_round unique (id, round_id),
    constraint artifact_placed unique (round_id, position)
);
-- The same bytes, or the same address, twice in one round are one artifact.
create unique index artifact_content_once on mentorship.artifact (round_id, content) where content is not null;
create unique index artifact_link_once on mentorship.artifact (round_id, name) where kind = 'LINK';

-- Content freezes with the round. The lock makes a piece that comes while the round is handed in wait, and then fail.
create function mentorship.guard_artifact() returns trigger language plpgsql as $$
declare
    state text;
begin
    select round.state into state from mentorship.round
        where round.id = case when tg_op = 'INSERT' then new.round_id else old.round_id end
        for share;
    if tg_op = 'UPDATE' or state <> 'DRAFT' then
        raise exception 'artifacts are frozen' using errcode = 'AT001';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger artifact_frozen before insert or update or delete on mentorship.artifact
    for each row execute function mentorship.guard_artifact();

create function mentorship.guard_round() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'a round that was handed in stays' using errcode = 'AT001';
        end if;
        return old;
    end if;
    if (old.work_id, old.number) is distinct from (new.work_id, new.number)
        or old.state <> 'DRAFT' and (old.text, old.hash, old.submitted_at)
            is distinct from (new.text, new.hash, new.submitted_at) then
        raise exception 'a round that was handed in is frozen' using errcode = 'AT001';
    end if;
    if old.state <> new.state and not (old.state = 'DRAFT' and new.state = 'SUBMITTED'
        or old.state = 'SUBMITTED' and new.state in ('WITHDRAWN', 'ACCEPTED', 'REVISE', 'COMMENTED')) then
        raise exception 'a round does not go from % to %', old.state, new.state using errcode = 'AT001';
    end if;
    return new;
end
$$;
create trigger round_frozen before update or delete on mentorship.round
    for each row execute function mentorship.guard_round();
