package dev.atelier.gateway;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody asks, as limits count it: one household has 2^64 addresses of IPv6, so its network counts as one. */
public record Network(String name) {

    private static final int IPV6 = 16;
    private static final int IPV6_NETWORK = 8;

    /** The network of an IP address; anything else counts as it stands. */
    public static Network of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new Network(
                    HexFormat.of().formatHex(bytes.length == IPV6 ? Arrays.copyOf(bytes, IPV6_NETWORK) : bytes));
        } catch (IllegalArgumentException unknown) {
            return new Network(address);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
