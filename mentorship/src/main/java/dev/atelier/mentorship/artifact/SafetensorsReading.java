package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a safetensors file, checked as strictly as its reference reader does (no holes,
 * no overlaps, nothing behind the last tensor, no name twice), without touching a tensor.
 */
public sealed interface SafetensorsReading {
    record Understood(SafetensorsHeader header) implements SafetensorsReading {}

    /** Not a safetensors file that Atelier trusts; the reason is for people. */
    record Refused(String reason) implements SafetensorsReading {}

    /** 25 MiB, where the format allows 100,000,000 bytes: the header is read into memory, and real ones have less than a tenth. */
    int HEADER_BYTES = 25 * 1024 * 1024;

    /**
     * Reads the first bytes of a file.
     *
     * @param file at its beginning; only the header is taken from it
     * @param fileBytes length of the whole file, against which the tensors are checked
     * @throws IOException when the stream itself fails
     */
    static SafetensorsReading of(InputStream file, long fileBytes) throws IOException {
        byte[] prefix = file.readNBytes(8);
        if (prefix.length < 8) return new Refused("The file is too short to be a safetensors file.");
        long length = ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > HEADER_BYTES)
            return new Refused("This is no safetensors file: it does not begin with the length of a header.");
        if (length + 8 > fileBytes) return new Refused("The file is cut off inside its header.");
        if (length < 2) return new Refused("The header is empty.");
        byte[] header = file.readNBytes((int) length);
        if (header.length < length) return new Refused("The file is cut off inside its header.");
        return SafetensorsParser.parsed(header, fileBytes - 8 - length);
    }
}
