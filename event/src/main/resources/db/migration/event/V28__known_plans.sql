-- What each of a cohort's staff knows of its plan, so that they are told of another one, once. Whoever has left the staff
-- stays here until they were told that, too.
create table event.known_plan (
    cohort_id uuid not null references event.cohort on delete cascade,
    person_id uuid not null,
    role text not null,
    status text not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    -- As it was said; null for a plan that was made before this was kept.
    place text,
    -- When a mail told of it, and in which words; a plan that somebody found as they joined needs none.
    told_at timestamptz,
    words text not null default '',
    primary key (cohort_id, person_id)
);
create index known_plan_by_person on event.known_plan (person_id);

insert into event.known_plan (cohort_id, person_id, role, status, starts_at, ends_at, zone)
select c.id, s.instructor_id, s.role, c.status, c.starts_at, c.ends_at, c.zone
from event.cohort c join event.cohort_staff s on s.cohort_id = c.id
where c.status not in ('DRAFT', 'COMPLETED', 'CANCELLED');

-- Whoever left a staff while their slots were still in the latest release was told of nothing since.
insert into event.known_plan (cohort_id, person_id, role, status, starts_at, ends_at, zone)
select distinct c.id, named.person, 'INSTRUCTOR', c.status, c.starts_at, c.ends_at, c.zone
from event.cohort c
join event.released_slot s on s.cohort_id = c.id
    and s.number = (select max(r.number) from event.agenda_release r where r.cohort_id = c.id)
cross join lateral unnest(s.staff) as named (person)
where c.status not in ('DRAFT', 'COMPLETED', 'CANCELLED')
on conflict do nothing;

-- Nobody is told of the agenda of a cohort that is not announced, or not any more: its turn lies until it is.
alter table event.notice_due alter column due_at drop not null;
update event.notice_due d set due_at = null
from event.cohort c where c.id = d.cohort_id and c.status in ('DRAFT', 'POSTPONED');
