package dev.atelier.mentorship.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.ProvingTest;
import dev.atelier.mentorship.mailing.TestCertificate;
import dev.atelier.mentorship.mailing.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

@ProvingTest
class StartTlsTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SslBundleRegistry bundles;

    @Autowired
    SslBundles known;

    @Test
    void aMailComesInEncrypted() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var id = UUID.randomUUID() + "@there.example";
        try (var plain = connect()) {
            var secure = encrypted(plain);
            say(secure, "EHLO there.example", "250");
            say(secure, "MAIL FROM:<" + meera.address() + ">", "250");
            say(secure, "RCPT TO:<" + world.mailbox(run) + ">", "250");
            say(secure, "DATA", "354");
            say(
                    secure,
                    "From: " + meera.address() + "\r\nMessage-ID: <" + id + ">\r\nSubject: Secret\r\n\r\nWhy?\r\n.",
                    "250");
            assertThat(secure.getSession().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
        }
        var mail = postman.awaitSorted(world.mailbox(run), "id:" + id);
        assertThat(mail.getState()).isEqualTo("DELIVERED");
        assertThat(mail.getHelo()).isEqualTo("there.example");
        assertThat(mail.getClient()).isEqualTo("127.0.0.1");
    }

    @Test
    void whatWasSaidInTheClearIsForgotten() throws Exception {
        try (var plain = connect()) {
            say(plain, "EHLO there.example", "250");
            // A second command in the same packet must not be taken for one from within.
            plain.getOutputStream().write("STARTTLS\r\nQUIT\r\n".getBytes(US_ASCII));
            plain.getOutputStream().flush();
            assertThat(answer(plain)).startsWith("220");
            var secure = handshake(plain);
            say(secure, "EHLO there.example", "250");
            say(secure, "QUIT", "221");
        }
    }

    @Test
    void aRenewedCertificateIsShownToTheNext() throws Exception {
        assertThat(shown()).isEqualTo("CN=inbox");
        var renewed = TestCertificate.make("renewed", Path.of("target", "certificates"));
        var old = known.getBundle("inbox");
        try {
            bundles.updateBundle(
                    "inbox",
                    SslBundle.of(new JksSslStoreBundle(
                            new JksSslStoreDetails("PKCS12", null, renewed.location(), renewed.password()), null)));
            assertThat(shown()).isEqualTo("CN=renewed");
        } finally {
            bundles.updateBundle("inbox", old);
        }
    }

    private String shown() throws Exception {
        try (var plain = connect()) {
            var certificate = (X509Certificate) encrypted(plain).getSession().getPeerCertificates()[0];
            return certificate.getSubjectX500Principal().getName();
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), postman.port());
        socket.setSoTimeout(10_000);
        assertThat(answer(socket)).startsWith("220");
        return socket;
    }

    private static SSLSocket encrypted(Socket plain) throws Exception {
        assertThat(say(plain, "EHLO there.example", "250")).contains("STARTTLS");
        say(plain, "STARTTLS", "220");
        return handshake(plain);
    }

    private static SSLSocket handshake(Socket plain) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        var secure = (SSLSocket) context.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), false);
        secure.startHandshake();
        return secure;
    }

    private static String say(Socket socket, String line, String code) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        socket.getOutputStream().flush();
        var answer = answer(socket);
        assertThat(answer).startsWith(code);
        return answer;
    }

    /** All lines of one answer; read byte by byte, since what follows may be encrypted. */
    private static String answer(Socket socket) throws IOException {
        var lines = new StringBuilder();
        var line = new StringBuilder();
        do {
            line.setLength(0);
            for (var read = socket.getInputStream().read();
                    read >= 0 && read != '\n';
                    read = socket.getInputStream().read()) {
                line.append((char) read);
            }
            lines.append(line).append('\n');
        } while (line.length() > 3 && line.charAt(3) == '-');
        return lines.toString();
    }

    /** The certificate was made a moment ago: nobody vouches for it. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
