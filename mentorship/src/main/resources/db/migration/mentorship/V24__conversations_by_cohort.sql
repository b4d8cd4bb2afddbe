-- Whoever teaches few of many cohorts reads theirs without passing over all others.
create index conversation_by_cohort on mentorship.conversation (cohort_id, last_at desc);
