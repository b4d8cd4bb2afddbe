-- The text of a draft is written from several windows. One that has not seen the newest words does not write over them:
-- what is typed there is kept aside until its learner puts both together.
alter table mentorship.round
    add column text_version integer not null default 0,
    add column text_aside text constraint round_text_aside_length check (length(text_aside) <= 20000),
    add constraint round_aside_only_in_draft check (state = 'DRAFT' or text_aside is null);
