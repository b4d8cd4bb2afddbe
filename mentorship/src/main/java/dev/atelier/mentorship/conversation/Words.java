package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Entry.Attached;
import dev.atelier.mentorship.conversation.Entry.Said;
import dev.atelier.mentorship.reading.MailFile;
import dev.atelier.mentorship.reading.ReadMail;
import dev.atelier.mentorship.reading.ReplyTrimmer;

/** What somebody says in a mail, without what their program put around it. */
final class Words {

    private static final int MOST_FILES = 30;
    private static final int LONGEST_NAME = 150;

    private Words() {}

    static Said in(ReadMail mail) {
        var trimmed = new ReplyTrimmer().trim(mail.body().text());
        return new Said(
                trimmed.visible(),
                trimmed.folded(),
                mail.files().stream().limit(MOST_FILES).map(Words::attached).toList());
    }

    private static Attached attached(MailFile file) {
        var name = Cut.storable(
                LONGEST_NAME, file.name().replaceAll("[\\p{Cntrl}/\\\\]+", " ").strip());
        return new Attached(
                name.isEmpty() ? unnamed(file) : name,
                file.type(),
                file.content().toBytes());
    }

    private static String unnamed(MailFile file) {
        return file.isImage() ? "image." + file.type().replaceAll("^image/|[^a-z0-9]", "") : "file";
    }
}
