-- Who of the staff said it for a learner, also after the checkpoint has closed; null where the learner answered.
alter table learner.checkpoint_answer add column said_by uuid;
