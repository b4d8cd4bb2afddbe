package dev.atelier.mentorship.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.james.jspf.core.DNSRequest;
import org.apache.james.jspf.core.DNSService;
import org.apache.james.jspf.core.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** Puts the questions of SPF to the one server that may be asked. */
final class SpfQuestions implements DNSService {

    /** Of mail servers and names of a client that are looked at (RFC 7208, 4.6.4). */
    private static final int MOST_RECORDS = 10;

    /** What is longer than any sensible record is not parsed. */
    private static final int LONGEST = 4_000;

    private final Enquiry dns;

    SpfQuestions(Enquiry dns) {
        this.dns = dns;
    }

    @Override
    public @Nullable List<String> getRecords(DNSRequest request) throws TimeoutException {
        var type = type(request.getRecordType());
        return switch (dns.ask(request.getHostname(), type)) {
            case Answer.Records records ->
                records.all().stream()
                        .map(SpfQuestions::words)
                        .filter(text -> text.length() <= LONGEST)
                        .limit(type == Type.TXT ? Integer.MAX_VALUE : MOST_RECORDS)
                        // The library goes on working with the list.
                        .collect(Collectors.toCollection(ArrayList::new));
            case Answer.Nothing nothing -> null;
            case Answer.Trouble trouble -> {
                // Whoever sends owns the names of their address: silence there must not spoil the judgement (RFC 7208,
                // 5.5).
                if (type == Type.PTR) {
                    yield null;
                }
                throw new TimeoutException("No answer");
            }
        };
    }

    private static int type(int asked) {
        return switch (asked) {
            case DNSRequest.A -> Type.A;
            case DNSRequest.AAAA -> Type.AAAA;
            case DNSRequest.MX -> Type.MX;
            case DNSRequest.PTR -> Type.PTR;
            default -> Type.TXT;
        };
    }

    private static String words(Record record) {
        return switch (record) {
            case ARecord address -> address.getAddress().getHostAddress();
            case AAAARecord address -> address.getAddress().getHostAddress();
            case MXRecord server -> server.getTarget().toString(true);
            case PTRRecord name -> name.getTarget().toString(true);
            case TXTRecord text -> String.join("", text.getStrings());
            default -> "";
        };
    }

    @Override
    public CompletionStage<List<String>> getRecordsAsync(DNSRequest request) {
        throw new UnsupportedOperationException("One question waits for the answer to the one before");
    }

    /** Only an explanation that nobody reads would name us. */
    @Override
    public List<String> getLocalDomainNames() {
        return List.of();
    }

    @Override
    public void setTimeOut(int seconds) {
        throw new UnsupportedOperationException("The enquiry measures its time itself");
    }

    @Override
    public int getRecordLimit() {
        return MOST_RECORDS;
    }

    @Override
    public void setRecordLimit(int records) {
        throw new UnsupportedOperationException();
    }
}
