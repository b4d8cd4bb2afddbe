package dev.atelier.mentorship.proof;

import dev.atelier.mentorship.proof.Finding.Result;
import org.apache.james.jspf.executor.SynchronousSPFExecutor;
import org.apache.james.jspf.impl.SPF;

/** Whether the domain of the envelope lets that client send for it (RFC 7208). */
final class Spf {

    private Spf() {}

    /** Of a mail whose client is known and is no relay. A mail from nobody is judged by what the client calls itself. */
    static Finding of(String client, Arrival mail, Enquiry dns) {
        var domain = domain(mail);
        if (domain.isEmpty()) {
            return Finding.NONE;
        }
        var questions = new SpfQuestions(dns);
        var name = mail.sender().isEmpty() ? "postmaster" : "sender";
        var answer = new SPF(questions, new SynchronousSPFExecutor(questions))
                .checkSPF(client, local(mail.sender(), name) + "@" + domain, Domains.normal(mail.helo()));
        return new Finding(Result.of(answer.getResult()), domain);
    }

    static String domain(Arrival mail) {
        return mail.sender().isEmpty() ? Domains.normal(mail.helo()) : Domains.ofAddress(mail.sender());
    }

    private static String local(String sender, String otherwise) {
        var at = sender.lastIndexOf('@');
        return at > 0 && sender.substring(0, at).matches("[\\w.+=-]{1,64}") ? sender.substring(0, at) : otherwise;
    }
}
