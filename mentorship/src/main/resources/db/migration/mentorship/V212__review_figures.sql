-- How quickly reviews come is asked by the time in which they came.
create index review_published on mentorship.review (published_at, reviewer_id, round_id) where published_at is not null;
