package dev.atelier.mentorship.mailing;

import dev.atelier.mentorship.proof.DnsPeer;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Those whom a module asks and believes about mail. */
@TestConfiguration(proxyBeanMethods = false)
class Peers {

    @Bean
    DnsPeer dns() {
        return new DnsPeer();
    }

    @Bean
    TestCertificate certificate() {
        return TestCertificate.make("inbox", Path.of("target", "certificates"));
    }

    @Bean
    DynamicPropertyRegistrar settings(DnsPeer dns, TestCertificate certificate) {
        return properties -> {
            properties.add("atelier.mail.inbox.resolver", dns::address);
            properties.add("atelier.mail.inbox.trusted-relay", () -> "mx.ours.example");
            properties.add("atelier.mail.inbox.ssl-bundle", () -> "inbox");
            properties.add("spring.ssl.bundle.jks.inbox.keystore.location", certificate::location);
            properties.add("spring.ssl.bundle.jks.inbox.keystore.password", certificate::password);
            properties.add("spring.ssl.bundle.jks.inbox.keystore.type", () -> "PKCS12");
        };
    }
}
