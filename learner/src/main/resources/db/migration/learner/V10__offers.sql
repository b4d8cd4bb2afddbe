-- What the sweep looks for every minute: offers whose time is over, and cohorts where somebody waits.
create index enrolment_offers_ending on learner.enrolment (offered_until) where status = 'OFFERED';
create index enrolment_waiting on learner.enrolment (cohort_id) where status = 'WAITLISTED';
