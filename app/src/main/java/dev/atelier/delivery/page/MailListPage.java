package dev.atelier.delivery.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mail that goes out, the newest first.
 *
 * @param trouble one sentence about what needs a look; null if nothing does
 * @param seal null if mail goes out unsigned
 * @param older the address of the next page; null on the last
 */
public record MailListPage(
        List<Filter> filters,
        @Nullable String trouble,
        List<Row> rows,
        @Nullable String older,
        @Nullable Seal seal) {

    /**
     * How mail is signed.
     *
     * @param name where the record of the key is published
     * @param text what it says
     * @param trouble one sentence; empty if all is well
     */
    public record Seal(String domain, String name, String text, String trouble) {}

    /** One of the lists to choose from. */
    public record Filter(String label, String path, boolean current) {}

    /**
     * One mail to one recipient.
     *
     * @param tone the class that gives its state colour and sign
     * @param state the state in words
     * @param why what the server said, or what comes next
     * @param again the address to post to for another attempt; null where there is nothing to resend
     * @param question what the button for it says
     */
    public record Row(
            String recipient,
            String subject,
            String written,
            String writtenAt,
            String tone,
            String state,
            String why,
            @Nullable String again,
            String question) {}
}
