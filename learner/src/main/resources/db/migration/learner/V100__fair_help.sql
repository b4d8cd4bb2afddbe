-- A learner puts their request aside: it keeps its place, and nobody comes until they are back.
alter table learner.help_request
    -- How often its learner had been helped when they asked. It holds as long as the request is open, as there is only one.
    add column helped_before integer not null default 0 constraint help_helped_before check (helped_before >= 0),
    -- Who asks within the same minute asks at the same time: then whoever was helped least comes first.
    add column asked_minute timestamp generated always as (date_trunc('minute', asked_at at time zone 'UTC')) stored not null,
    -- Who went first, also when somebody else was sent later. Whoever finished it stands in ended_by.
    add column started_by uuid,
    add column started_at timestamptz,
    add column paused_at timestamptz,
    -- What was spent in pauses is no waiting.
    add column paused_seconds integer not null default 0 constraint help_paused_seconds check (paused_seconds >= 0),
    drop constraint help_status_known,
    add constraint help_status_known check (status in ('WAITING', 'PAUSED', 'CLAIMED', 'RESOLVED', 'CANCELLED')),
    drop constraint help_waiting_has_no_helper,
    add constraint help_waiting_has_no_helper
        check (status not in ('WAITING', 'PAUSED') or (claimed_by is null and claimed_at is null)),
    add constraint help_paused_since check ((status = 'PAUSED') = (paused_at is not null)),
    drop constraint help_ended_by_someone,
    -- A request that ends because the seat or the workshop does is cancelled by nobody.
    add constraint help_ended_by_someone check ((status in ('RESOLVED', 'CANCELLED')) = (ended_at is not null)
        and (ended_by is null or ended_at is not null) and (status <> 'RESOLVED' or ended_by is not null));

update learner.help_request set started_by = claimed_by, started_at = claimed_at where claimed_by is not null;
alter table learner.help_request add constraint help_started_by_someone
    check ((started_by is null) = (started_at is null) and (claimed_by is null or started_by is not null));

drop index learner.help_one_open;
drop index learner.help_open_in_line;
create unique index help_one_open on learner.help_request (cohort_id, learner_id)
    where status in ('WAITING', 'PAUSED', 'CLAIMED');
create index help_open_in_line on learner.help_request (cohort_id, asked_minute, helped_before, place)
    where status in ('WAITING', 'PAUSED', 'CLAIMED');
create index help_resolved on learner.help_request (cohort_id, learner_id) where status = 'RESOLVED';

-- Nobody can be at two seats. Whoever is, by then, goes on with the later one.
update learner.help_request older
set status = 'WAITING', claimed_by = null, claimed_at = null
where status = 'CLAIMED' and exists (
    select 1 from learner.help_request newer
    where newer.status = 'CLAIMED' and newer.cohort_id = older.cohort_id and newer.claimed_by = older.claimed_by
        and (newer.claimed_at, newer.id) > (older.claimed_at, older.id));
create unique index help_one_at_a_time on learner.help_request (cohort_id, claimed_by) where status = 'CLAIMED';
