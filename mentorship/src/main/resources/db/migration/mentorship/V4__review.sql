-- What one reviewer says about one round: a draft until it is published. A draft belongs to its writer and outlives the
-- lease, a withdrawal and a reassignment.
create table mentorship.review (
    id uuid primary key default uuidv7(),
    round_id uuid not null references mentorship.round,
    reviewer_id uuid not null references mentorship.mentor,
    summary text not null default '' constraint review_summary_length check (length(summary) <= 10000),
    -- What is chosen so far, what was said once it is published.
    verdict text constraint review_verdict_known check (verdict in ('ACCEPTED', 'REVISE', 'COMMENTED')),
    saved_at timestamptz not null,
    published_at timestamptz,
    constraint review_published_has_verdict check (published_at is null or verdict is not null),
    constraint review_one_draft unique (round_id, reviewer_id),
    constraint review_of_round unique (id, round_id)
);
create unique index review_one_published on mentorship.review (round_id) where published_at is not null;
create index review_by_reviewer on mentorship.review (reviewer_id, id desc);

-- Words about a whole round, about an artifact, or about a region of an image. Its id is made when its form is shown.
create table mentorship.review_comment (
    id uuid primary key,
    review_id uuid not null,
    round_id uuid not null,
    -- Rises with every comment, so that equal instants still have an order.
    number bigint generated always as identity,
    -- Null for the whole. Always an artifact of the very round that the review is about.
    artifact_id uuid,
    -- Percent of the image from its left and top edge.
    region_left numeric(5, 2),
    region_top numeric(5, 2),
    region_width numeric(5, 2),
    region_height numeric(5, 2),
    body text not null constraint comment_body_length check (length(body) between 1 and 4000),
    constraint comment_region_whole check (num_nulls(region_left, region_top, region_width, region_height) in (0, 4)),
    constraint comment_region_in_artifact check (region_left is null or artifact_id is not null),
    constraint comment_region_inside check (region_left >= 0 and region_top >= 0 and region_width > 0
        and region_height > 0 and region_left + region_width <= 100 and region_top + region_height <= 100),
    foreign key (review_id, round_id) references mentorship.review (id, round_id) on delete cascade,
    foreign key (artifact_id, round_id) references mentorship.artifact (id, round_id)
);
create index comment_by_review on mentorship.review_comment (review_id, number);

-- A published review never changes, and neither do its comments.
create function mentorship.guard_review() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published review stays as it is' using errcode = 'AT002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger review_frozen before update or delete on mentorship.review
    for each row execute function mentorship.guard_review();

create function mentorship.guard_comment() returns trigger language plpgsql as $$
declare
    published timestamptz;
begin
    -- The lock makes a comment that comes while the review is published wait, and then fail.
    select review.published_at into published from mentorship.review
        where review.id = case when tg_op = 'INSERT' then new.review_id else old.review_id end
        for share;
    if published is not null then
        raise exception 'the comments of a published review stay as they are' using errcode = 'AT002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger comment_frozen before insert or update or delete on mentorship.review_comment
    for each row execute function mentorship.guard_comment();
