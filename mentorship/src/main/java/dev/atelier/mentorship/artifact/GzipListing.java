package dev.atelier.mentorship.artifact;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** A gzip file (RFC 1952) holds one file, which is often a tar. */
final class GzipListing {

    private static final int HEAD = 512;
    private static final int NAMED = 8;

    private GzipListing() {}

    static ArchiveListing of(Octets gzip, long most) throws IOException {
        try (var stream = new BufferedInputStream(
                new Unpacking(new GZIPInputStream(gzip.stream(), 64 * 1024), most), 64 * 1024)) {
            stream.mark(HEAD);
            var head = Octets.owned(stream.readNBytes(HEAD));
            stream.reset();
            if (TarWalk.begins(head)) {
                var listing = TarWalk.listing(stream);
                // To the end, where its checksum stands, and behind which a bomb may wait.
                stream.transferTo(OutputStream.nullOutputStream());
                return listing;
            }
            var names = new EntryNames();
            names.add(name(gzip), stream.transferTo(OutputStream.nullOutputStream()));
            return names.listed();
        }
    }

    private static String name(Octets gzip) {
        if (!gzip.has(0, 12) || (gzip.at(3) & NAMED) == 0 || (gzip.at(3) & 4) != 0) return "one file without a name";
        int end = gzip.indexOf(0, 10, Math.min(gzip.length(), 310));
        return end < 0 ? "one file without a name" : TextEncoding.utf8OrLatin1(gzip.slice(10, end - 10));
    }
}
