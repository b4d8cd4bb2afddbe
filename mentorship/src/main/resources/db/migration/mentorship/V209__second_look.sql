-- Whose reviews a second pair of eyes reads before they are published. No row: nobody's, unless a reviewer asks for it.
create table mentorship.second_look_rule (
    cohort_id uuid primary key,
    kind text not null constraint second_look_rule_known check (kind in ('OFF', 'EVERY', 'ACCEPTED', 'FIRST')),
    -- Of a reviewer, over all cohorts, where the kind is FIRST.
    first smallint constraint second_look_first check (first between 1 and 50),
    set_by uuid not null,
    set_at timestamptz not null,
    constraint second_look_first_counted check ((kind = 'FIRST') = (first is not null))
);

-- Since when a claimed round's review waits for its second reader, and under which token: it names the words as they were
-- then. Whoever frees the round, or passes it on, ends that.
alter table mentorship.round
    add column ready_at timestamptz,
    add column ready_token uuid,
    add constraint round_ready_whole check ((ready_at is null) = (ready_token is null)),
    add constraint round_ready_only_while_claimed check (ready_at is null or reviewer_id is not null);
create index round_ready on mentorship.round (ready_at, id) where ready_at is not null;

create function mentorship.end_ready() returns trigger language plpgsql as $$
begin
    new.ready_at := null;
    new.ready_token := null;
    return new;
end
$$;
create trigger round_ready_ends before update on mentorship.round
    for each row when (old.ready_at is not null and new.reviewer_id is distinct from old.reviewer_id)
    execute function mentorship.end_ready();

-- Words that change are not those that the second reader was asked to read: the review goes back to its writer. These
-- triggers come before the frozen ones (in the order of their names), so that the round is locked before the review is,
-- as publishing does.
create function mentorship.call_back(which uuid, writer uuid) returns void language sql as $$
    update mentorship.round set ready_at = null, ready_token = null
        where id = which and reviewer_id = writer and ready_at is not null
$$;
create function mentorship.call_back_review() returns trigger language plpgsql as $$
begin
    -- Saved once more as it was, nothing has changed.
    if not exists (select from mentorship.review
            where review.round_id = new.round_id and review.reviewer_id = new.reviewer_id
            and review.summary = new.summary and review.verdict is not distinct from new.verdict) then
        perform mentorship.call_back(new.round_id, new.reviewer_id);
    end if;
    return new;
end
$$;
create trigger review_called_back before insert on mentorship.review
    for each row execute function mentorship.call_back_review();
create function mentorship.call_back_words() returns trigger language plpgsql as $$
begin
    perform mentorship.call_back(review.round_id, review.reviewer_id) from mentorship.review
        where review.id = case when tg_op = 'INSERT' then new.review_id else old.review_id end
        and review.published_at is null;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger comment_called_back before insert or update or delete on mentorship.review_comment
    for each row execute function mentorship.call_back_words();
create trigger judgement_called_back before insert or update or delete on mentorship.judgement
    for each row execute function mentorship.call_back_words();

-- What second readers did.
create table mentorship.second_look (
    -- Made when the form was shown: sent twice, it happens once.
    id uuid primary key,
    review_id uuid not null references mentorship.review on delete cascade,
    reader_id uuid not null,
    outcome text not null constraint second_look_outcome_known check (outcome in ('RETURNED', 'PUBLISHED', 'RELEASED')),
    words text not null default '' constraint second_look_words_length check (length(words) <= 4000),
    at timestamptz not null,
    constraint second_look_says_why check (outcome <> 'RETURNED' or words <> '')
);
create index second_look_in_order on mentorship.second_look (review_id, at, id);
create unique index second_look_ends_once on mentorship.second_look (review_id) where outcome <> 'RETURNED';
