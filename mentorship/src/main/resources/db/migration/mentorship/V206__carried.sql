-- What became of an earlier comment, as the review of a later round says: part of that review's draft, seen by nobody before
-- it is published and final from then on. A comment is open until a published review says otherwise.
create table mentorship.comment_mark (
    review_id uuid not null references mentorship.review on delete cascade,
    comment_id uuid not null references mentorship.review_comment on delete cascade,
    state text not null constraint mark_state_known check (state in ('OPEN', 'ADDRESSED', 'SUPERSEDED')),
    words text not null default '' constraint mark_words_length check (length(words) <= 1000),
    primary key (review_id, comment_id)
);
create index mark_by_comment on mentorship.comment_mark (comment_id);

create function mentorship.guard_mark() returns trigger language plpgsql as $$
declare
    published timestamptz;
begin
    -- The lock makes a mark that comes while the review is published wait, and then fail.
    select review.published_at into published from mentorship.review
        where review.id = case when tg_op = 'INSERT' then new.review_id else old.review_id end
        for share;
    if published is not null then
        raise exception 'the marks of a published review stay as they are' using errcode = 'AT002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger mark_frozen before insert or update or delete on mentorship.comment_mark
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_mark();

-- What a learner says about an earlier comment while the next round is a draft. Frozen with the round.
create table mentorship.comment_answer (
    round_id uuid not null references mentorship.round on delete cascade,
    comment_id uuid not null references mentorship.review_comment on delete cascade,
    done boolean not null,
    words text not null default '' constraint answer_words_length check (length(words) <= 1000),
    primary key (round_id, comment_id)
);
create index answer_by_comment on mentorship.comment_answer (comment_id);

create function mentorship.guard_answer() returns trigger language plpgsql as $$
declare
    state text;
begin
    select round.state into state from mentorship.round
        where round.id = case when tg_op = 'INSERT' then new.round_id else old.round_id end
        for share;
    if state <> 'DRAFT' then
        raise exception 'answers are frozen with their round' using errcode = 'AT001';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger answer_frozen before insert or update or delete on mentorship.comment_answer
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_answer();
