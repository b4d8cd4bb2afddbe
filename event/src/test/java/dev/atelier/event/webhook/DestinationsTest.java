package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.192",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "fec0::1"
            })
    void whatLeadsInsideIsKnown(String address) throws UnknownHostException {
        assertThat(Networks.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2001:4860:4860::8888",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void theWorldIsTheWorld(String address) throws UnknownHostException {
        assertThat(Networks.isInside(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://1.1.1.1/hook          | begins with https
        ftp://1.1.1.1/hook           | begins with https
        1.1.1.1/hook                 | begins with https
        https:hook                   | the name of a host
        https://me:word@1.1.1.1/     | Leave out names
        https://1.1.1.1/#here        | Leave out names
        https://1.1.1.1/a b          | no address
        https://localhost/hook       | private network
        https://127.0.0.1/hook       | private network
        https://2130706433/hook      | private network
        https://[::1]/hook           | private network
        https://[::ffff:7f00:1]/hook | private network
        https://169.254.169.254/     | private network
        """)
    void whatMustNotBeReachedIsRefusedWithAReason(String url, String why) {
        assertThat(destinations(false).refusal(url))
                .hasValueSatisfying(said -> assertThat(said).contains(why));
    }

    @Test
    void theWorldMayBeToldAndWithTheOperatorsWordTheHouse() {
        assertThat(destinations(false).refusal("https://1.1.1.1:8443/hook?of=atelier"))
                .isEmpty();
        assertThat(destinations(true).refusal("http://127.0.0.1:8080/hook")).isEmpty();
        assertThat(destinations(true).refusal("ftp://127.0.0.1/hook")).isPresent();
    }

    @Test
    void anAddressHasAnEnd() {
        assertThat(destinations(true).refusal("https://1.1.1.1/" + "x".repeat(1000)))
                .hasValueSatisfying(said -> assertThat(said).contains("At most 1,000"));
    }

    static Destinations destinations(boolean inside) {
        return new Destinations(settings(inside));
    }

    static WebhookSettings settings(boolean inside) {
        return new WebhookSettings(
                0,
                Duration.ofSeconds(2),
                inside,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofDays(3),
                Duration.ofDays(5),
                Duration.ofDays(30));
    }
}
