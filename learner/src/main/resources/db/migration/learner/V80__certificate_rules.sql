-- What a workshop asks for a certificate: a row for each time an admin set it, of which the highest number holds. Without
-- one, whoever was there on some day gets a certificate.
create table learner.certificate_rule (
    workshop_id uuid not null,
    number integer not null constraint certificate_rule_number_counts check (number > 0),
    attendance text not null constraint certificate_rule_attendance_known check (attendance in ('NONE', 'SOME_DAY', 'EVERY_DAY')),
    items text not null constraint certificate_rule_items_known check (items in ('NONE', 'REQUIRED', 'CHOSEN')),
    item_keys text[] not null,
    accepted_works integer not null constraint certificate_rule_works_possible check (accepted_works between 0 and 20),
    set_by uuid not null,
    set_at timestamptz not null,
    -- Two admins who start from the same rule: the second one is told.
    constraint certificate_rule_once primary key (workshop_id, number),
    constraint certificate_rule_chosen check ((items = 'CHOSEN') = (cardinality(item_keys) > 0)),
    constraint certificate_rule_asks_something check (attendance <> 'NONE' or items <> 'NONE' or accepted_works > 0)
);
create trigger certificate_rule_append_only before update on learner.certificate_rule
    for each row execute function learner.refuse_change();

-- The rule that was met and what was recorded, in words, as they stood at issue. Older certificates have none.
alter table learner.certificate
    add column criteria text not null default '',
    add column evidence text[] not null default '{}';

create table learner.certificate_revocation (
    certificate_id uuid primary key references learner.certificate,
    -- Its holder reads it. Emptied when they are erased.
    reason text not null,
    revoked_by uuid not null,
    revoked_at timestamptz not null
);
create trigger certificate_revocation_for_good before update on learner.certificate_revocation
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function learner.refuse_change();

-- Whoever completed a cohort without a certificate is looked at again once something about them is written down, by
-- whichever way: a mark, a tick, accepted work, the rule itself.
create table learner.certificate_due (
    enrolment_id uuid primary key references learner.enrolment
);
create function learner.look_again_at_certificates() returns trigger language plpgsql as $$
begin
    insert into learner.certificate_due
    select enrolment.id
    from added
    join learner.enrolment on enrolment.cohort_id = added.cohort_id and enrolment.learner_id = added.learner_id
    where enrolment.status = 'COMPLETED'
        and not exists (select from learner.certificate where certificate.enrolment_id = enrolment.id)
    on conflict do nothing;
    return null;
end
$$;
create trigger attendance_may_bring_certificates after insert on learner.attendance
    referencing new table as added for each statement execute function learner.look_again_at_certificates();
create trigger progress_may_bring_certificates after insert on learner.progress_fact
    referencing new table as added for each statement execute function learner.look_again_at_certificates();

-- For the list of all, the latest first.
create index certificate_latest on learner.certificate (issued_at desc, id desc);
