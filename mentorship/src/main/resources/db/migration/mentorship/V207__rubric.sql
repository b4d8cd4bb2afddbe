-- What work for an item is looked at for. A rubric is never changed: a newer one holds from the moment it is written, and
-- one without criteria says that the item has none any more.
create table mentorship.rubric (
    id uuid primary key,
    workshop_id uuid not null,
    item_key text not null,
    number integer not null constraint rubric_number_positive check (number > 0),
    written_by uuid not null,
    written_at timestamptz not null,
    constraint rubric_numbered unique (workshop_id, item_key, number)
);

create table mentorship.rubric_criterion (
    rubric_id uuid not null references mentorship.rubric,
    position smallint not null constraint criterion_position check (position between 1 and 12),
    title text not null constraint criterion_title_length check (length(title) between 1 and 100),
    looked_for text not null default '' constraint criterion_looked_for_length check (length(looked_for) <= 1000),
    primary key (rubric_id, position)
);

-- From the lowest to the highest, in words; points would be added up, and a sum says nothing.
create table mentorship.rubric_level (
    rubric_id uuid not null,
    criterion smallint not null,
    position smallint not null constraint level_position check (position between 1 and 6),
    word text not null constraint level_word_length check (length(word) between 1 and 40),
    description text not null default '' constraint level_description_length check (length(description) <= 400),
    primary key (rubric_id, criterion, position),
    foreign key (rubric_id, criterion) references mentorship.rubric_criterion (rubric_id, position)
);

create function mentorship.guard_rubric() returns trigger language plpgsql as $$
begin
    raise exception 'a rubric stays as it was written; write a newer one' using errcode = 'AT001';
end
$$;
create trigger rubric_kept before update or delete on mentorship.rubric
    for each row execute function mentorship.guard_rubric();
create trigger criterion_kept before update or delete on mentorship.rubric_criterion
    for each row execute function mentorship.guard_rubric();
create trigger level_kept before update or delete on mentorship.rubric_level
    for each row execute function mentorship.guard_rubric();

-- Where a round stands on a criterion, says a review. Level or words may be open, not both.
create table mentorship.judgement (
    review_id uuid not null references mentorship.review on delete cascade,
    rubric_id uuid not null,
    criterion smallint not null,
    level smallint,
    words text not null default '' constraint judgement_words_length check (length(words) <= 2000),
    primary key (review_id, criterion),
    constraint judgement_says_something check (level is not null or words <> ''),
    foreign key (rubric_id, criterion) references mentorship.rubric_criterion (rubric_id, position),
    foreign key (rubric_id, criterion, level) references mentorship.rubric_level (rubric_id, criterion, position)
);
-- It is frozen with its review, as a comment is.
create trigger judgement_frozen before insert or update or delete on mentorship.judgement
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_comment();
