package org.didar.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The parts of a JPEG (ITU-T T.81, annex B) that the decoder does not tell of: whether it ends
 * where it should, and how the camera was held (Exif 2.3, tag 0112).
 */
final class JpegFile {

    private static final int MARKER = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;
    private static final long EXIF = 0x457869660000L;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /**
     * @param whole whether the picture's end is there
     * @param orientation 1 to 8; 1 is as it lies
     */
    record Shape(boolean whole, int orientation) {}

    private JpegFile() {}

    static Shape read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).position(2);
        int orientation = 1;
        try {
            while (true) {
                int marker = nextMarker(bytes);
                if (marker == END) {
                    return new Shape(false, orientation);
                }
                ByteBuffer segment = segment(bytes);
                if (marker == SCAN) {
                    return new Shape(endsAfter(bytes), orientation);
                }
                if (marker == APP1) {
                    orientation = orientation(segment).orElse(orientation);
                }
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException cutOff) {
            return new Shape(false, orientation);
        }
    }

    private static int nextMarker(ByteBuffer bytes) {
        while (unsigned(bytes) != MARKER) {}
        int marker;
        do {
            marker = unsigned(bytes);
        } while (marker == MARKER);
        return marker;
    }

    private static ByteBuffer segment(ByteBuffer bytes) {
        int length = Short.toUnsignedInt(bytes.getShort()) - 2;
        ByteBuffer segment = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return segment;
    }

    /** Within a scan the marker's first byte is always followed by zero or a restart. */
    private static boolean endsAfter(ByteBuffer bytes) {
        while (bytes.remaining() >= 2) {
            if (unsigned(bytes) == MARKER && (bytes.get(bytes.position()) & 0xff) == END) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> orientation(ByteBuffer segment) {
        try {
            long name = (long) segment.getInt() << 16 | Short.toUnsignedLong(segment.getShort());
            return name == EXIF ? orientationInTiff(segment.slice()) : Optional.empty();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> orientationInTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int entry = 0; entry < entries; entry++) {
            int start = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort(start)) == ORIENTATION) {
                int value = Short.toUnsignedInt(tiff.getShort(start + 8));
                return value >= 1 && value <= 8 ? Optional.of(value) : Optional.empty();
            }
            tiff.position(start + ENTRY_BYTES);
        }
        return Optional.empty();
    }

    private static int unsigned(ByteBuffer bytes) {
        return Byte.toUnsignedInt(bytes.get());
    }
}
