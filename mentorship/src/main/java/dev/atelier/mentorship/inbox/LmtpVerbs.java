package dev.atelier.mentorship.inbox;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.internal.server.Command;
import org.subethamail.smtp.internal.server.CommandHandler;
import org.subethamail.smtp.internal.server.HelpMessage;
import org.subethamail.smtp.server.Session;

/**
 * What LMTP says in place of SMTP (RFC 2033): LHLO, an answer for each recipient, and enhanced status codes throughout
 * (RFC 2034).
 */
@Component
class LmtpVerbs {

    private static final String SYNTAX = "501 5.5.4 Syntax: ";
    private static final Set<String> NOT_HERE = Set.of("HELO", "EHLO", "BDAT", "AUTH", "STARTTLS", "EXPN");

    private final InboxSettings settings;

    LmtpVerbs(InboxSettings settings) {
        this.settings = settings;
    }

    /** Puts the verbs of LMTP where those of SMTP were. */
    void teach(CommandHandler handler) {
        Map.<String, Deed>of(
                        "LHLO", this::hello,
                        "MAIL", this::mail,
                        "RCPT", LmtpVerbs::recipient,
                        "DATA", (line, session) -> data(session),
                        "RSET", (line, session) -> reset(session),
                        "NOOP", (line, session) -> session.sendResponse("250 2.0.0 Ok"),
                        "VRFY", (line, session) -> session.sendResponse("252 2.5.2 Send a mail and see"),
                        "HELP", (line, session) -> session.sendResponse("214 2.0.0 LMTP, as in RFC 2033"),
                        "QUIT", (line, session) -> quit(session))
                .forEach((name, deed) -> handler.addCommand(new Verb(name, deed)));
        NOT_HERE.forEach(name -> handler.addCommand(
                new Verb(name, (line, session) -> session.sendResponse("500 5.5.1 This is LMTP: begin with LHLO"))));
    }

    private void hello(String line, Session session) throws IOException {
        var words = line.strip().split("\\s+", -1);
        if (words.length != 2) {
            session.sendResponse(SYNTAX + "LHLO name");
            return;
        }
        session.resetMailTransaction();
        session.setHelo(words[1]);
        session.sendResponse("250-" + session.getServer().getHostName() + "\r\n250-PIPELINING\r\n250-8BITMIME\r\n"
                + "250-SMTPUTF8\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE "
                + settings.largest().toBytes());
    }

    private void mail(String line, Session session) throws IOException {
        var path = LmtpPath.of(line, "MAIL FROM:");
        if (session.getHelo().isEmpty() || session.isMailTransactionInProgress()) {
            session.sendResponse("503 5.5.1 First LHLO, then one mail after the other");
        } else if (path.isEmpty()) {
            session.sendResponse(SYNTAX + "MAIL FROM:<address>");
        } else {
            var answer = LmtpParameters.answer(
                    path.get().parameters(), settings.largest().toBytes());
            if (answer.isEmpty()) {
                session.startMailTransaction();
                mailOf(session).from(path.get().address());
            }
            session.sendResponse(answer.orElse("250 2.1.0 Ok"));
        }
    }

    private static void recipient(String line, Session session) throws IOException {
        var path = LmtpPath.of(line, "RCPT TO:");
        if (!session.isMailTransactionInProgress()) {
            session.sendResponse("503 5.5.1 First MAIL");
        } else if (session.getRecipientCount() >= session.getServer().getMaxRecipients()) {
            session.sendResponse("452 4.5.3 So many recipients need a second mail");
        } else if (path.isEmpty()) {
            session.sendResponse(SYNTAX + "RCPT TO:<address>");
        } else if (!path.get().parameters().isEmpty()) {
            session.sendResponse(LmtpParameters.UNKNOWN);
        } else {
            try {
                mailOf(session).recipient(path.get().address());
                session.addRecipient(path.get().address());
                session.sendResponse("250 2.1.5 Ok");
            } catch (RejectException refusal) {
                session.sendResponse(refusal.getErrorResponse());
            }
        }
    }

    private static void data(Session session) throws IOException {
        if (session.getRecipientCount() == 0) {
            session.sendResponse("503 5.5.1 For nobody: first MAIL and RCPT");
            return;
        }
        session.sendResponse("354 Go on, and end with a dot on a line of its own");
        for (var answer : mailOf(session).take(new DotStream(session.getRawInput()))) {
            session.sendResponse(answer);
        }
        session.resetMailTransaction();
    }

    private static void reset(Session session) throws IOException {
        session.resetMailTransaction();
        session.sendResponse("250 2.0.0 Ok");
    }

    private static void quit(Session session) throws IOException {
        session.sendResponse("221 2.0.0 Bye");
        session.quit();
    }

    private static LmtpMail mailOf(Session session) {
        return (LmtpMail) session.getMessageHandler();
    }

    /** What a verb does. */
    private interface Deed {
        void execute(String line, Session session) throws IOException;
    }

    private record Verb(String name, Deed deed) implements Command {

        @Override
        public void execute(String line, Session session) throws IOException {
            deed.execute(line, session);
        }

        @Override
        public HelpMessage getHelp() {
            return new HelpMessage(name, "");
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
