package dev.atelier.delivery;

import dev.atelier.delivery.Verdict.Deferred;
import dev.atelier.delivery.Verdict.Refused;
import dev.atelier.delivery.Verdict.Unclear;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads what a mail server answered (RFC 5321, 4.2). */
final class Answers {

    /** These say that Atelier's own access is set up wrongly: the mail itself is not to blame. */
    private static final Set<Integer> ACCESS = Set.of(530, 534, 535, 538);

    private static final int LONGEST_CHAIN = 20;

    private record Answer(int code, String words) {

        boolean given() {
            return code >= 400 && code < 600;
        }
    }

    private Answers() {}

    static Verdict to(MessagingException failure, boolean complete) {
        var answer = chain(failure).stream()
                .map(Answers::read)
                .filter(Answer::given)
                // The last in the chain is the recipient's own.
                .reduce((earlier, later) -> later);
        if (answer.isEmpty()) {
            var words = failure.getClass().getSimpleName();
            return complete ? new Unclear("no answer: " + words) : new Deferred("no connection: " + words);
        }
        return judged(answer.get().code(), answer.get().words());
    }

    static Verdict judged(int code, String words) {
        return code >= 500 && !ACCESS.contains(code) ? new Refused(words) : new Deferred(words);
    }

    private static Answer read(Exception failure) {
        var words = Objects.requireNonNullElse(failure.getMessage(), "").strip();
        return switch (failure) {
            case SMTPAddressFailedException refused -> new Answer(refused.getReturnCode(), words);
            case SMTPSenderFailedException refused -> new Answer(refused.getReturnCode(), words);
            case SMTPSendFailedException refused -> new Answer(refused.getReturnCode(), words);
            default -> new Answer(-1, words);
        };
    }

    private static List<Exception> chain(MessagingException failure) {
        var chain = new ArrayList<Exception>();
        Exception link = failure;
        while (link != null && chain.size() < LONGEST_CHAIN) {
            chain.add(link);
            link = link instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return chain;
    }
}
