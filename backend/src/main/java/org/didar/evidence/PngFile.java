package org.didar.evidence;

import java.nio.ByteBuffer;

/**
 * A PNG's chunks (RFC 2083): whether they go on to the end, which the decoder does not insist on.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int END = 0x49454e44;
    private static final int CHECKSUM = 4;

    private PngFile() {}

    static boolean isWhole(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE);
        while (bytes.remaining() >= 2 * Integer.BYTES + CHECKSUM) {
            int length = bytes.getInt();
            if (bytes.getInt() == END) {
                return true;
            }
            if (length < 0 || length > bytes.remaining() - CHECKSUM) {
                return false;
            }
            bytes.position(bytes.position() + length + CHECKSUM);
        }
        return false;
    }
}
