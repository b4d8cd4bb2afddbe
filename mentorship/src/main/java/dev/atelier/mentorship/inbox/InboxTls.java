package dev.atelier.mentorship.inbox;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SSLSocketCreator;

/** Encrypts a session once the other side asks for it (STARTTLS, RFC 3207), with a certificate that may be renewed meanwhile. */
@Component
class InboxTls implements SSLSocketCreator {

    private record Prepared(SslBundle bundle, javax.net.ssl.SSLContext context) {

        static Prepared of(SslBundle bundle) {
            return new Prepared(bundle, bundle.createSslContext());
        }
    }

    private volatile @Nullable Prepared prepared;

    InboxTls(InboxSettings settings, SslBundles bundles) {
        var name = settings.sslBundle().strip();
        if (!name.isEmpty()) {
            prepared = prepare(name, bundles);
            bundles.addBundleUpdateHandler(name, renewed -> prepared = Prepared.of(renewed));
        }
    }

    private static Prepared prepare(String name, SslBundles bundles) {
        try {
            return Prepared.of(bundles.getBundle(name));
        } catch (NoSuchSslBundleException missing) {
            throw new IllegalArgumentException(
                    "atelier.mail.inbox.ssl-bundle names \"" + name + "\", and there is no such bundle: write"
                            + " spring.ssl.bundle.pem." + name + ".keystore.certificate and .private-key",
                    missing);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(
                    "The SSL bundle \"" + name + "\" of atelier.mail.inbox.ssl-bundle cannot be read: see what follows",
                    unreadable);
        }
    }

    boolean isOffered() {
        return prepared != null;
    }

    @Override
    public SSLSocket createSSLSocket(Socket plain) throws IOException {
        var now = prepared;
        if (now == null) {
            throw new IOException("No certificate is configured");
        }
        var factory = now.context().getSocketFactory();
        var socket =
                (SSLSocket) factory.createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        var options = now.bundle().getOptions();
        if (options.getCiphers() != null) {
            socket.setEnabledCipherSuites(options.getCiphers());
        }
        if (options.getEnabledProtocols() != null) {
            socket.setEnabledProtocols(options.getEnabledProtocols());
        }
        socket.setUseClientMode(false);
        return socket;
    }
}
