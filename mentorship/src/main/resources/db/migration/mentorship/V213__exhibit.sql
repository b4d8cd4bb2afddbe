-- Accepted work that its learner shows to others: one exhibit for each work, gone for good once it is withdrawn.
create table mentorship.exhibit (
    -- Stands in its address. Shown again after a withdrawal, a work gets another one: an old address never comes back.
    id uuid primary key,
    work_id uuid not null references mentorship.work,
    round_id uuid not null references mentorship.round,
    cohort_id uuid not null,
    -- So that all works of a workshop are one list; whose cohorts they were, only upstream knows.
    workshop_id uuid not null,
    learner_id uuid not null,
    title text not null constraint exhibit_title_length check (length(title) between 1 and 200),
    words text not null constraint exhibit_words_length check (length(words) <= 4000),
    -- How much of the name is told; the name itself is read when it is shown.
    naming text not null constraint exhibit_naming_known check (naming in ('NOBODY', 'FIRST', 'FULL')),
    reach text not null constraint exhibit_reach_known check (reach in ('COHORT', 'WORLD')),
    parameters boolean not null,
    shown_at timestamptz not null,
    constraint exhibit_one_of_work unique (work_id)
);
create index exhibit_of_workshop on mentorship.exhibit (workshop_id, shown_at desc, id desc);
create index exhibit_of_cohort on mentorship.exhibit (cohort_id, shown_at desc, id desc);
create index exhibit_by_learner on mentorship.exhibit (learner_id, shown_at desc, id desc);

-- What is shown are copies of the images, without anything that the files say of their making or of a place or person.
create table mentorship.exhibit_image (
    exhibit_id uuid not null references mentorship.exhibit on delete cascade,
    artifact_id uuid not null references mentorship.artifact,
    position integer not null,
    -- Both lie in the store.
    content bytea not null constraint exhibit_content_is_sha256 check (length(content) = 32),
    media_type text not null,
    size bigint not null,
    small bytea not null constraint exhibit_small_is_sha256 check (length(small) = 32),
    small_type text not null,
    -- Of the small one, in pixels, turned as it is shown.
    width integer not null,
    height integer not null,
    primary key (exhibit_id, position),
    constraint exhibit_image_once unique (exhibit_id, artifact_id)
);
create index exhibit_image_of_artifact on mentorship.exhibit_image (artifact_id);
-- Who else names some bytes.
create index exhibit_image_by_content on mentorship.exhibit_image (content);
create index exhibit_image_by_small on mentorship.exhibit_image (small);

-- Only what was accepted is shown, and images of that very round. The round is frozen by then, so nothing can change beneath.
create function mentorship.guard_exhibit() returns trigger language plpgsql as $$
begin
    if not exists (select from mentorship.round where round.id = new.round_id and round.work_id = new.work_id
            and round.cohort_id = new.cohort_id and round.learner_id = new.learner_id and round.state = 'ACCEPTED') then
        raise exception 'only accepted work is shown' using errcode = 'AT003';
    end if;
    return new;
end
$$;
create trigger exhibit_accepted before insert or update on mentorship.exhibit
    for each row execute function mentorship.guard_exhibit();

create function mentorship.guard_exhibit_image() returns trigger language plpgsql as $$
begin
    if not exists (select from mentorship.artifact join mentorship.exhibit on exhibit.round_id = artifact.round_id
            where artifact.id = new.artifact_id and exhibit.id = new.exhibit_id and artifact.kind = 'IMAGE') then
        raise exception 'only images of the accepted round are shown' using errcode = 'AT003';
    end if;
    return new;
end
$$;
create trigger exhibit_image_of_round before insert or update on mentorship.exhibit_image
    for each row execute function mentorship.guard_exhibit_image();

-- The staff has taken an exhibit down, for a reason that its learner reads. The work stays out of sight until an admin says
-- otherwise; what was said and done stays on record.
create table mentorship.exhibit_takedown (
    id uuid primary key default uuidv7(),
    work_id uuid not null references mentorship.work,
    cohort_id uuid not null,
    learner_id uuid not null,
    title text not null,
    reason text not null constraint takedown_reason_length check (length(reason) between 1 and 1000),
    taken_by uuid not null,
    taken_at timestamptz not null,
    allowed_by uuid,
    allowed_at timestamptz,
    constraint takedown_allowed_whole check ((allowed_by is null) = (allowed_at is null))
);
create unique index takedown_one_in_force on mentorship.exhibit_takedown (work_id) where allowed_at is null;
create index takedown_in_cohort on mentorship.exhibit_takedown (cohort_id, taken_at desc, id desc);
create index takedown_of_learner on mentorship.exhibit_takedown (learner_id);

-- Somebody says that an exhibit should not be there. Who it was is not written down.
create table mentorship.exhibit_report (
    -- Made with its form, so that one sent twice is one.
    id uuid primary key,
    exhibit_id uuid not null references mentorship.exhibit on delete cascade,
    words text not null constraint exhibit_report_length check (length(words) between 1 and 1000),
    reported_at timestamptz not null
);
create index exhibit_report_on on mentorship.exhibit_report (exhibit_id);
