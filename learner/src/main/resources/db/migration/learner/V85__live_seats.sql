-- Who comes in or leaves while the day is on appears on the board and disappears from it, and what they follow ends. Only then: before the day
-- a thousand people may want fifty seats at once, and a commit that tells others waits for every other such commit.
create function learner.tell_the_room_of_seats() returns trigger language plpgsql as $$
begin
    if exists (select from learner.roster where cohort_id = new.cohort_id and status = 'RUNNING') then
        perform pg_notify('learner_room', new.cohort_id::text);
    end if;
    return null;
end
$$;
create trigger enrolment_tells after insert or update of status on learner.enrolment
    for each row execute function learner.tell_the_room_of_seats();
