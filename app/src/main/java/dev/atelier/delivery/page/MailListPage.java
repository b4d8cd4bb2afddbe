package dev.atelier.delivery.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mail that goes out, the newest first.
 *
 * @param trouble one sentence about what needs a look; null if nothing does
 * @param older the address of the next page; null on the last
 */
public record MailListPage(
        List<Filter> filters,
        @Nullable String trouble,
        List<Row> rows,
        @Nullable String older) {

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
