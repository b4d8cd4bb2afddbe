-- A draft that is cancelled was never public, and does not become so by it: nobody is told of a date that nobody knew.
alter table event.cohort add column discarded boolean not null default false;
alter table event.cohort add constraint only_what_is_cancelled_is_discarded check (status = 'CANCELLED' or not discarded);

update event.cohort
set discarded = true
where status = 'CANCELLED'
  and not exists (
      select from event.cohort_history
      where cohort_history.cohort_id = cohort.id
        and exists (select from unnest(what) as line where line like 'Now announced%'));
