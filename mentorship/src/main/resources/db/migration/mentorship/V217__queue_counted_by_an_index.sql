-- Whether a round waits for a second look decides whether it is free: so counting reads the index alone again.
drop index mentorship.round_waiting;
drop index mentorship.round_waiting_in_cohort;
create index round_waiting on mentorship.round (waiting_since, id)
    include (cohort_id, learner_id, number, assignee_id, due_at, reviewer_id, lease_until, ready_at) where state = 'SUBMITTED';
create index round_waiting_in_cohort on mentorship.round (cohort_id, waiting_since, id)
    include (learner_id, number, assignee_id, due_at, reviewer_id, lease_until, ready_at) where state = 'SUBMITTED';
