package dev.atelier.mentorship.proof;

import java.util.List;
import org.xbill.DNS.Record;

/** What came of a question to the DNS. */
sealed interface Answer {

    /** Records of the kind that was asked for, at least one. */
    record Records(List<Record> all) implements Answer {
        public Records {
            all = List.copyOf(all);
        }
    }

    /** The name has no such record, or, {@code nameless}, there is no such name at all. */
    record Nothing(boolean nameless) implements Answer {}

    /** No answer came in time, or the server could not say. */
    record Trouble() implements Answer {}
}
