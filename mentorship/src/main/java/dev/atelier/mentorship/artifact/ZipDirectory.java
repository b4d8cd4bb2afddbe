package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The directory at the end of a ZIP file (APPNOTE 4.3), held against what lies before it: files may not lie over each other, and
 * must be as large as they say.
 */
final class ZipDirectory {

    private static final int END = 22;
    private static final int FILE = 46;
    private static final int LOCAL = 30;
    private static final int COMMENT = 65_535;
    private static final int UNIX = 3;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private record Place(String name, int flags, int method, long packed, long size, long local, int mode) {

        boolean isLocked() {
            return (flags & 1) != 0;
        }

        boolean isLink() {
            return (mode & 0xF000) == 0xA000;
        }
    }

    private final Octets zip;
    private final long most;

    /** @param most bytes that it may unpack to */
    ZipDirectory(Octets zip, long most) {
        this.zip = zip;
        this.most = most;
    }

    ArchiveListing listing() throws IOException {
        var places = places();
        var names = new EntryNames();
        long before = 0;
        long unpacked = 0;
        for (var place :
                places.stream().sorted(Comparator.comparingLong(Place::local)).toList()) {
            if (place.local() < before) return new ArchiveListing.Refused("Files in it lie over each other.");
            long from = data(place);
            if (!zip.has(from, place.packed())) throw new IOException("cut off");
            before = from + place.packed();
        }
        for (var place : places) {
            if (names.full()) break;
            long size = size(place, unpacked);
            if (size != place.size())
                return new ArchiveListing.Refused("It says that a file in it has %,d bytes, but that one has %s."
                        .formatted(place.size(), size < 0 ? "more" : "%,d".formatted(size)));
            unpacked += size;
            if (unpacked > most) throw new Unpacking.TooLarge();
            if (place.isLocked()) names.noteLocked();
            if (place.isLink()) names.addLink(place.name(), "");
            else names.add(place.name(), size);
        }
        return names.listed();
    }

    /** The size that was counted; -1 for more than is claimed. What is locked or packed in a rare way is believed. */
    private long size(Place place, long unpacked) throws IOException {
        boolean locked = (place.flags() & 1) != 0;
        if (place.method() == 0 && !locked) return place.packed();
        if (place.method() != 8 || locked) return place.size();
        if (unpacked + place.size() > most) throw new Unpacking.TooLarge();
        var inflater = new Inflater(true);
        try (var stream = new Unpacking(
                new InflaterInputStream(zip.stream((int) data(place), (int) place.packed()), inflater, 64 * 1024),
                most)) {
            long size = stream.skip(place.size());
            return size == place.size() && stream.read() >= 0 ? -1 : size;
        } finally {
            inflater.end();
        }
    }

    /** Where a file's bytes begin: behind its own header, which may be longer than the directory says. */
    private long data(Place place) throws IOException {
        if (!zip.has(place.local(), LOCAL) || !zip.says((int) place.local(), "PK\u0003\u0004"))
            throw new IOException("no file where one should be");
        int at = (int) place.local();
        return (long) at + LOCAL + zip.littleEndian16(at + 26) + zip.littleEndian16(at + 28);
    }

    private List<Place> places() throws IOException {
        int end = end();
        long at = zip.littleEndian32(end + 16);
        List<Place> places = new ArrayList<>();
        while (at < end && places.size() <= ArchiveListing.ENTRIES) {
            if (!zip.has(at, FILE) || !zip.says((int) at, "PK\u0001\u0002")) break;
            int here = (int) at;
            int name = zip.littleEndian16(here + 28);
            int extra = zip.littleEndian16(here + 30);
            long next = at + FILE + name + extra + zip.littleEndian16(here + 32);
            if (!zip.has(at, next - at)) throw new IOException("cut off");
            places.add(place(here, name, extra));
            at = next;
        }
        if (places.size() < zip.littleEndian16(end + 10) && places.size() <= ArchiveListing.ENTRIES)
            throw new IOException("files are missing");
        return places;
    }

    private Place place(int at, int name, int extra) throws IOException {
        long packed = zip.littleEndian32(at + 20);
        long size = zip.littleEndian32(at + 24);
        long local = zip.littleEndian32(at + 42);
        int more = at + FILE + name;
        // Sizes of 64 bits stand in an extra field, in this order, only where they are called for.
        for (int here = more; here + 4 <= more + extra; here += 4 + zip.littleEndian16(here + 2)) {
            if (zip.littleEndian16(here) != 1) continue;
            int value = here + 4;
            if (size == IN_EXTRA) size = small(value, value += 8);
            if (packed == IN_EXTRA) packed = small(value, value += 8);
            if (local == IN_EXTRA) local = small(value, value + 8);
            break;
        }
        return new Place(
                TextEncoding.utf8OrLatin1(zip.slice(at + FILE, name)),
                zip.littleEndian16(at + 8),
                zip.littleEndian16(at + 10),
                packed,
                size,
                local,
                // What kind of file it is, where a Unix packed it.
                zip.at(at + 5) == UNIX ? zip.littleEndian16(at + 40) : 0);
    }

    /** No file in an archive of 2 GiB has a size or place that needs more than 32 bits. */
    private long small(int from, int end) throws IOException {
        if (!zip.has(from, end - from) || zip.littleEndian32(from + 4) != 0) throw new IOException("no such size");
        return zip.littleEndian32(from);
    }

    private int end() throws IOException {
        for (int at = zip.length() - END; at >= Math.max(0, zip.length() - END - COMMENT); at--) {
            if (zip.says(at, "PK\u0005\u0006") && at + END + zip.littleEndian16(at + 20) <= zip.length()) return at;
        }
        throw new IOException("no directory");
    }
}
