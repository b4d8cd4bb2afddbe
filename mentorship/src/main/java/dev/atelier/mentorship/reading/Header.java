package dev.atelier.mentorship.reading;

/** One header field as it stood, unfolded and without control characters; the value is not yet decoded. */
record Header(String name, String value) {

    static Header of(byte[] raw) {
        var line = Characters.ofHeader(raw);
        int colon = line.indexOf(':');
        var name = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        return new Header(name.strip(), value.strip());
    }

    boolean isNamed(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }
}
