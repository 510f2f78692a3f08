package org.didar.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.didar.kernel.Problem;

/**
 * What a file is, by its first bytes and never by its name or what its sender calls it. Only what
 * the JDK itself decodes: WebP, HEIC and GIF are refused.
 */
enum PictureFormat {
    JPEG(0xff, 0xd8, 0xff),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    /** A PDF may begin after some bytes of something else. */
    private static final int PDF_WITHIN = 1024;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final byte[] beginning;

    PictureFormat(int... beginning) {
        this.beginning = new byte[beginning.length];
        for (int place = 0; place < beginning.length; place++) {
            this.beginning[place] = (byte) beginning[place];
        }
    }

    /**
     * @throws Problem {@code evidence.pdf} or {@code evidence.no_photo}
     */
    static PictureFormat of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> format.begins(file))
                .findFirst()
                .orElseThrow(() -> new Problem(whatElse(file)));
    }

    private boolean begins(byte[] file) {
        return file.length > beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static EvidenceProblem whatElse(byte[] file) {
        return isPdf(file) ? EvidenceProblem.PDF : EvidenceProblem.NO_PHOTO;
    }

    private static boolean isPdf(byte[] file) {
        int length = Math.min(PDF_WITHIN, file.length);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
