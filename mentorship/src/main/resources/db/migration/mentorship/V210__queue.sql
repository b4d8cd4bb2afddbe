-- The line in which rounds wait, what was promised to those who stand in it, and to whom a round is given.

alter table mentorship.round
    -- The place in line. Later than the beginning by as long as the same content was taken back meanwhile.
    add column waiting_since timestamptz,
    add column withdrawn_at timestamptz,
    -- Until when a review was promised as it was handed in. It never moves; null for what was handed in before promises.
    add column due_at timestamptz,
    -- Who is asked to review it. A claim is a hold for minutes, this lasts.
    add column assignee_id uuid,
    add column assigned_at timestamptz,
    add constraint round_assigned_whole check ((assignee_id is null) = (assigned_at is null)),
    add constraint round_assignee_is_not_author check (assignee_id <> learner_id);

update mentorship.round set waiting_since = submitted_at where submitted_at is not null;

alter table mentorship.round
    add constraint round_waits_since_it_was_handed_in check ((submitted_at is null) = (waiting_since is null));

-- Nobody's place in line is moved by hand, and no promise is changed after it was given.
create function mentorship.guard_place() returns trigger language plpgsql as $$
begin
    if new.waiting_since is null then
        new.waiting_since := new.submitted_at;
    end if;
    if tg_op = 'UPDATE' and old.waiting_since is not null
        and (old.waiting_since, old.due_at) is distinct from (new.waiting_since, new.due_at) then
        raise exception 'a place in line does not move' using errcode = 'AT001';
    end if;
    return new;
end
$$;
create trigger round_place before insert or update on mentorship.round
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_place();

drop index mentorship.round_waiting;
drop index mentorship.round_waiting_in_cohort;
-- Carries what filters ask for, so that counting reads nothing but the index.
create index round_waiting on mentorship.round (waiting_since, id)
    include (cohort_id, learner_id, number, assignee_id, due_at, reviewer_id, lease_until) where state = 'SUBMITTED';
create index round_waiting_in_cohort on mentorship.round (cohort_id, waiting_since, id)
    include (learner_id, number, assignee_id, due_at, reviewer_id, lease_until) where state = 'SUBMITTED';
create index round_waiting_for on mentorship.round (assignee_id, waiting_since, id)
    where state = 'SUBMITTED' and assignee_id is not null;
create index round_due on mentorship.round (due_at, id) where state = 'SUBMITTED';
create index work_by_item on mentorship.work (item_key, cohort_id, id) where item_key is not null;

-- Words by which a round is looked for. The expressions stand in the query just like this.
create index work_by_words on mentorship.work using gin (to_tsvector('simple', translate(title, '<>', '  ')));
create index participant_by_words on mentorship.participant using gin (to_tsvector('simple', translate(name, '<>', '  ')));

-- Who had a round when, by whom and why. Only ever added.
create table mentorship.round_assignment (
    id uuid primary key default uuidv7(),
    round_id uuid not null references mentorship.round,
    kind text not null constraint assignment_kind_known check (kind in
        ('GIVEN', 'SPREAD', 'KEPT', 'TAKEN', 'DECLINED', 'HANDED_OVER', 'LEFT')),
    -- Null for nobody.
    from_id uuid,
    to_id uuid,
    -- Null where Atelier did it by itself.
    actor_id uuid,
    reason text not null default '' constraint assignment_reason_length check (length(reason) <= 500),
    at timestamptz not null,
    constraint assignment_changes_something check (from_id is distinct from to_id)
);
create index assignment_of_round on mentorship.round_assignment (round_id, id);
create index assignment_to on mentorship.round_assignment (to_id, id) where to_id is not null;

-- How a cohort shares its reviews. Without a row nothing is spread by itself, and a reviewer keeps a work.
create table mentorship.review_sharing (
    cohort_id uuid primary key references mentorship.cohort on delete cascade,
    by_itself boolean not null,
    same_reviewer boolean not null
);
