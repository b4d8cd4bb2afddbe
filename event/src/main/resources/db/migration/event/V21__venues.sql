-- Venues and their rooms are looked after on pages of their own; what is known of one has one place.
alter table event.venue
    add column capacity integer constraint venue_capacity check (capacity between 1 and 100000),
    -- Not offered any more. What took place there keeps it.
    add column retired boolean not null default false,
    -- Rises by one with every change; an edit that has not seen the last one is refused.
    add column revision bigint not null default 1;

-- A map is opened by people on their way, on whatever network there is.
update event.venue set map_link = 'https://' || substr(map_link, 8) where map_link like 'http://%';
alter table event.venue
    add constraint venue_map_is_https check (map_link = '' or map_link like 'https://%');

-- When its doors are open, on the clock on its wall. Without any row nothing is known; with some, it is closed on other days.
create table event.venue_hours (
    venue_id uuid not null references event.venue on delete cascade,
    -- As ISO 8601 counts them: 1 is Monday.
    weekday integer not null constraint venue_weekday_known check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (venue_id, weekday),
    constraint venue_closes_after_it_opens check (closes > opens)
);

alter table event.room
    add column capacity integer constraint room_capacity check (capacity between 1 and 100000),
    add column retired boolean not null default false;
