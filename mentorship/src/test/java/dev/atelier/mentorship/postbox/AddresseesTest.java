package dev.atelier.mentorship.postbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.inbox.FetchedMail.Ours;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    /** Here, addresses with a plus have a token, and box@ours is the mailbox itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "To: a+1@ours | a+1@ours",
                "To: A <a+1@ours>, b+2@ours^Cc: c+3@ours | a+1@ours b+2@ours c+3@ours",
                "Delivered-To: <a+1@ours> | a+1@ours",
                "X-Gm-Original-To: a+1@ours^X-Original-To: b+2@ours^To: c+3@ours | a+1@ours",
                "X-Original-To: a+1@ours^Delivered-To: box@ours^To: c+3@ours | a+1@ours",
                "Delivered-To: a+1@ours^Envelope-To: b+2@ours | a+1@ours",
                "Delivered-To: x@else^Envelope-To: b+2@ours^Resent-To: c+3@ours | b+2@ours",
                "Resent-To: x@else^Resent-Cc: c+3@ours^To: a+1@ours | c+3@ours",
                // The mailbox itself is an address of ours, too, but a token says more.
                "Delivered-To: box@ours^To: a+1@ours | a+1@ours",
                "Delivered-To: box@ours^To: x@else | box@ours",
                "To: box@ours, box@ours | box@ours",
                "delivered-to: a+1@ours^DELIVERED-TO: b+2@ours | a+1@ours b+2@ours",
                "To: x@else^Subject: a+1@ours | -",
                "To: undisclosed-recipients:; | -",
                "To: | -"
            })
    void whatServersWroteCountsBeforeWhatTheSenderWrote(String header, String ours) {
        assertThat(Addressees.of(mail(header), AddresseesTest::is))
                .containsExactlyElementsOf(ours == null ? java.util.List.of() : Arrays.asList(ours.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Return-Path: <a@b>^From: c@d | a@b",
                "Return-Path: a@b^From: c@d | a@b",
                "Return-Path: <>^From: c@d | ''",
                "Return-Path:^From: c@d | ''",
                "Return-Path: <a@b>^Return-Path: <e@f>^From: c@d | a@b",
                "From: C <c@d>^Sender: x@y | c@d",
                "Subject: nobody | ''"
            })
    void theSenderIsWhoTheServerSaysAndNobodyStaysNobody(String header, String sender) {
        assertThat(Addressees.sender(mail(header))).isEqualTo(sender);
    }

    private static Ours is(String address) {
        if (!address.endsWith("@ours")) {
            return Ours.NOT;
        }
        return address.contains("+") ? Ours.TOKEN : Ours.OPEN;
    }

    private static ReadMail mail(String header) {
        var raw = header.replace("^", "\r\n") + "\r\n\r\n";
        return (ReadMail) new MailReader().read(raw.getBytes(StandardCharsets.UTF_8));
    }
}
