package dev.atelier.mentorship.proof;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * The questions to the DNS about one mail. All of them share one stretch of time and one number; once either is used up,
 * every further question has trouble at once. The same question is asked once.
 */
final class Enquiry {

    private record Question(String name, int type) {}

    private final Resolver resolver;
    private final Map<Question, Answer> answers = new HashMap<>();
    private final long start =
            System.nanoTime(); // How long to wait is no date: it passes while a test's clock stands still.
    private final Duration patience;
    private int left;

    Enquiry(Resolver resolver, Duration patience, int most) {
        this.resolver = resolver;
        this.patience = patience;
        this.left = most;
    }

    /** Asks for records of a type. What is no name at all has none. */
    Answer ask(String name, int type) {
        var question = new Question(name.toLowerCase(java.util.Locale.ROOT), type);
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = found(question);
        answers.put(question, answer);
        return answer;
    }

    /** The texts at a name, each put together from its strings. */
    List<String> texts(Answer.Records records) {
        return records.all().stream()
                .map(record -> String.join("", ((TXTRecord) record).getStrings()))
                .toList();
    }

    private Answer found(Question question) {
        try {
            return read(send(question), question.type());
        } catch (TextParseException noName) {
            return new Answer.Nothing(true);
        } catch (ExecutionException | TimeoutException trouble) {
            return new Answer.Trouble();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Trouble();
        }
    }

    /** Asks twice: a packet may be lost. */
    private Message send(Question question)
            throws TextParseException, ExecutionException, TimeoutException, InterruptedException {
        try {
            return sendOnce(question);
        } catch (ExecutionException lost) {
            return sendOnce(question);
        }
    }

    private Message sendOnce(Question question)
            throws TextParseException, ExecutionException, TimeoutException, InterruptedException {
        var name = Name.fromString(question.name(), Name.root);
        var remaining = patience.toNanos() - (System.nanoTime() - start);
        if (left-- <= 0 || remaining <= 0) {
            throw new TimeoutException();
        }
        return resolver.sendAsync(Message.newQuery(Record.newRecord(name, question.type(), DClass.IN)))
                .toCompletableFuture()
                .get(remaining, TimeUnit.NANOSECONDS);
    }

    private static Answer read(Message message, int type) {
        return switch (message.getRcode()) {
            case Rcode.NOERROR -> {
                // An alias stands in the answer along with what it leads to.
                var records = message.getSection(Section.ANSWER).stream()
                        .filter(record -> record.getType() == type)
                        .toList();
                yield records.isEmpty() ? new Answer.Nothing(false) : new Answer.Records(records);
            }
            case Rcode.NXDOMAIN -> new Answer.Nothing(true);
            default -> new Answer.Trouble();
        };
    }

    /** Whether a domain is there at all: it has an address, or mail servers. Unsure counts as there. */
    boolean exists(String domain) {
        for (var type : List.of(Type.A, Type.AAAA, Type.MX)) {
            if (!(ask(domain, type) instanceof Answer.Nothing nothing)) {
                return true;
            }
            if (nothing.nameless()) {
                return false;
            }
        }
        return false;
    }
}
