-- Two who change a webhook at once: whoever has not seen the other's change is told.
alter table event.webhook add column revision bigint not null default 1;
