package dev.atelier.event.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Tells the world's addresses from those that mean this machine, its networks, or nothing (RFC 6890). */
final class Networks {

    /** What Java has no question for: the first address, and how many bits of it say so. */
    private static final List<int[]> SPECIAL = List.of(
            new int[] {0x00000000, 8},
            new int[] {0x64400000, 10},
            new int[] {0xc0000000, 24},
            new int[] {0xc6120000, 15},
            new int[] {0xe0000000, 3});

    private Networks() {}

    static boolean isInside(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return switch (address) {
            case Inet4Address four -> isInside(four.getAddress());
            case Inet6Address six -> isInside(six);
            default -> true;
        };
    }

    private static boolean isInside(byte[] four) {
        var address = ByteBuffer.wrap(four).getInt();
        return SPECIAL.stream().anyMatch(range -> (address ^ range[0]) >>> (Integer.SIZE - range[1]) == 0);
    }

    /** Unique local, not global at all, or an address of version 4 in disguise (RFC 6052, RFC 3056, RFC 4291). */
    private static boolean isInside(Inet6Address six) {
        var bytes = six.getAddress();
        if ((bytes[0] & 0xe0) != 0x20) {
            return !isTranslated(bytes) || isInside(four(bytes, 12));
        }
        return bytes[0] == 0x20 && bytes[1] == 0x02 && isInside(four(bytes, 2));
    }

    private static boolean isTranslated(byte[] bytes) {
        return bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
    }

    private static InetAddress four(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }
}
