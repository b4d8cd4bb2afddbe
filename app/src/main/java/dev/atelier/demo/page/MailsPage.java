package dev.atelier.demo.page;

import java.util.List;

/** Everybody's mail, the newest first. */
public record MailsPage(List<Line> mails) {

    public record Line(String id, String subject, String to, String when) {}
}
