package dev.atelier.mentorship.reading;

import java.time.LocalDate;
import java.util.Optional;

/** Decides who or what wrote a mail, so that no program is answered and no absence is taken for an answer. */
public final class Authorship {

    /**
     * Judges by reports first, then by headers, and by words only where a machine's address speaks them.
     *
     * @param nullReturnPath whether it came with {@code MAIL FROM:<>}; a Return-Path header counts as well
     * @param receivedOn the day of receipt, by which dates without a year are understood
     */
    public MailKind judge(ReadMail mail, boolean nullReturnPath, LocalDate receivedOn) {
        boolean nobody = nullReturnPath || hasNullReturnPath(mail);
        return complaint(mail)
                .or(() -> receipt(mail))
                .or(() -> bounce(mail, nobody))
                .or(() -> autoReply(mail, nobody, receivedOn))
                .orElseGet(() -> new MailKind.Person("no sign of a program"));
    }

    private static boolean hasNullReturnPath(ReadMail mail) {
        return mail.headers().first("Return-Path").filter("<>"::equals).isPresent();
    }

    private static Optional<MailKind> complaint(ReadMail mail) {
        return Rule.first(Signs.COMPLAINTS, mail)
                .map(reason -> new MailKind.Complaint(reason, FailedRecipient.of(mail), OriginalMail.messageId(mail)));
    }

    private static Optional<MailKind> receipt(ReadMail mail) {
        return Rule.first(Signs.RECEIPTS, mail)
                .map(reason -> new MailKind.ReadReceipt(reason, OriginalMail.messageId(mail)));
    }

    private static Optional<MailKind> bounce(ReadMail mail, boolean nobody) {
        return Rule.first(Signs.BOUNCES, mail)
                .or(() -> failureWords(mail, nobody))
                .map(reason -> Failure.of(mail).toBounce(reason));
    }

    /** Words make a bounce only where nobody or a postmaster speaks: people forward bounces, and write about them. */
    private static Optional<String> failureWords(ReadMail mail, boolean nobody) {
        var postmaster = Rule.first(Signs.POSTMASTERS, mail);
        var subject = Rule.first(Signs.BOUNCE_SUBJECTS, mail);
        var text = Rule.first(Signs.BOUNCE_TEXTS, mail);
        boolean absent = Rule.first(Signs.AUTO_SUBJECTS, mail).isPresent();
        if (postmaster.isPresent() && !absent) {
            return subject.or(() -> text).or(() -> nobody ? postmaster : Optional.empty());
        }
        if (absent || (subject.isEmpty() && text.isEmpty())) {
            return Optional.empty();
        }
        boolean isAnswer = mail.headers()
                .first("Auto-Submitted")
                .filter(value -> value.contains("replied"))
                .isPresent();
        return nobody && !isAnswer
                ? subject.or(() -> text)
                : subject.filter(found -> text.isPresent() && unanswerable(mail));
    }

    private static boolean unanswerable(ReadMail mail) {
        return mail.from().isEmpty()
                || mail.from().getFirst().address().indexOf('@') < 0
                || Rule.first(Signs.NOBODY, mail).isPresent()
                || OriginalMail.isEnclosed(mail);
    }

    private static Optional<MailKind> autoReply(ReadMail mail, boolean nobody, LocalDate receivedOn) {
        return Rule.first(Signs.AUTO_REPLIES, mail)
                .or(() -> Rule.first(Signs.AUTO_SUBJECTS, mail))
                .<MailKind>map(reason -> new MailKind.AutoReply(reason, AwayUntil.in(mail, receivedOn)))
                .or(() -> Rule.first(Signs.LISTS, mail).map(MailKind.ListMail::new))
                .or(() -> Rule.first(Signs.NOBODY, mail)
                        .or(() -> nobody ? Optional.of("null return path") : Optional.empty())
                        .map(reason -> new MailKind.AutoReply(reason, AwayUntil.in(mail, receivedOn))));
    }
}
