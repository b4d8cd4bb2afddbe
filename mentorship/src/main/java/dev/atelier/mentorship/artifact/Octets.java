package dev.atelier.mentorship.artifact;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that no longer change; two are equal when their content is. */
public final class Octets {
    private final byte[] content;

    private Octets(byte[] content) {
        this.content = content;
    }

    public static Octets of(byte[] content) {
        return new Octets(content.clone());
    }

    /** For bytes that nobody else holds: saves a copy of many megabytes. */
    static Octets owned(byte[] content) {
        return new Octets(content);
    }

    public byte[] bytes() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    public ByteArrayInputStream stream() {
        return stream(0, content.length);
    }

    ByteArrayInputStream stream(int from, int length) {
        return new ByteArrayInputStream(content, from, length);
    }

    byte[] slice(int from, int length) {
        return Arrays.copyOfRange(content, from, from + length);
    }

    boolean has(long from, long length) {
        return from >= 0 && length >= 0 && from + length <= content.length;
    }

    int at(int index) {
        return content[index] & 0xFF;
    }

    int bigEndian16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    long bigEndian32(int index) {
        return (long) bigEndian16(index) << 16 | bigEndian16(index + 2);
    }

    int littleEndian16(int index) {
        return at(index) | at(index + 1) << 8;
    }

    int littleEndian24(int index) {
        return littleEndian16(index) | at(index + 2) << 16;
    }

    long littleEndian32(int index) {
        return littleEndian16(index) | (long) littleEndian16(index + 2) << 16;
    }

    String latin1(int from, int length) {
        return new String(content, from, length, StandardCharsets.ISO_8859_1);
    }

    boolean says(int from, String latin1) {
        return has(from, latin1.length()) && latin1(from, latin1.length()).equals(latin1);
    }

    int indexOf(int value, int from, int end) {
        for (int index = from; index < end; index++) {
            if (at(index) == value) return index;
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(content, octets.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
