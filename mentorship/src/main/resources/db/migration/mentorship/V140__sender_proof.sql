-- Who brought a mail: SPF is judged by their address, long after they have gone. Null for mail that was fetched.
alter table mentorship.inbound_mail add client text;
alter table mentorship.inbound_mail add helo text not null default '';

-- What was found out about the sender. All null for as long as nobody has looked.
alter table mentorship.inbound_mail add verdict text
    constraint inbound_verdict_known check (verdict in ('PROVEN', 'UNPROVEN', 'FORGED'));
alter table mentorship.inbound_mail add spf text;
alter table mentorship.inbound_mail add spf_domain text;
alter table mentorship.inbound_mail add dkim text;
alter table mentorship.inbound_mail add dkim_domain text;
alter table mentorship.inbound_mail add dmarc text;
alter table mentorship.inbound_mail add dmarc_domain text;
-- Whether a trusted relay said so, and Atelier only believed it.
alter table mentorship.inbound_mail add relayed boolean;
alter table mentorship.inbound_mail add constraint inbound_verdict_whole check (
    num_nulls(verdict, spf, spf_domain, dkim, dkim_domain, dmarc, dmarc_domain, relayed) in (0, 8));
