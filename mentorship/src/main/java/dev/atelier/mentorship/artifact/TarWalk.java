package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Walks a tar file from header to header: the old format, ustar, long names of GNU and of pax (POSIX.1-2001). */
final class TarWalk {

    private static final int BLOCK = 512;
    private static final int LONG_NAME = 64 * 1024;
    private static final Pattern PAX_PATH = Pattern.compile("(?:^|\n)\\d{1,6} path=([^\n]*)\n");

    private TarWalk() {}

    static boolean begins(Octets content) {
        return content.has(0, BLOCK) && checks(content.slice(0, BLOCK));
    }

    static ArchiveListing listing(InputStream tar) throws IOException {
        var names = new EntryNames();
        var longName = "";
        for (var header = tar.readNBytes(BLOCK);
                header.length == BLOCK && header[0] != 0 && !names.full();
                header = tar.readNBytes(BLOCK)) {
            if (!checks(header)) throw new IOException("no header where one should be");
            long size = number(header, 124, 12);
            long padded = Math.ceilDiv(size, BLOCK) * (long) BLOCK;
            char kind = (char) header[156];
            if ((kind == 'L' || kind == 'x') && size <= LONG_NAME) {
                longName =
                        longName(kind, new String(tar.readNBytes((int) padded), 0, (int) size, StandardCharsets.UTF_8));
                continue;
            }
            tar.skipNBytes(padded);
            if (kind == 0 || kind == '0' || kind == '7' || kind == '5') {
                names.add(longName.isEmpty() ? name(header) : longName, size);
            }
            if (kind == '1' || kind == '2') {
                names.addLink(longName.isEmpty() ? name(header) : longName, text(header, 157, 100));
            }
            longName = "";
        }
        return names.listed();
    }

    private static String longName(char kind, String told) {
        if (kind == 'L') return told.replace("\0", "");
        var path = PAX_PATH.matcher(told);
        return path.find() ? path.group(1) : "";
    }

    private static String name(byte[] header) {
        var name = text(header, 0, 100);
        var prefix = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** The sum of all bytes of the header, its own field counted as spaces. */
    private static boolean checks(byte[] header) {
        int sum = 0;
        for (int at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? ' ' : header[at] & 0xFF;
        try {
            return sum == number(header, 148, 8);
        } catch (IOException noNumber) {
            return false;
        }
    }

    private static long number(byte[] header, int from, int length) throws IOException {
        var digits = text(header, from, length).strip();
        if (!digits.matches("[0-7]{1,11}")) throw new IOException("no number");
        return Long.parseLong(digits, 8);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return TextEncoding.utf8OrLatin1(Arrays.copyOfRange(header, from, end));
    }
}
