package org.didar.bench.room;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One connection that costs the measuring side next to nothing: a request, or a WebSocket. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1_024;
    private static final int TEXT = 0x1;
    private static final int CONTINUATION = 0x0;
    private static final int CLOSE = 0x8;
    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int MASK_BYTES = 4;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();

    private Wire(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
        out = socket.getOutputStream();
    }

    /** What a request was answered with. */
    record Answer(int status, String body) {}

    /** Writes as a page does, token and all, over a connection of its own. */
    static Answer post(int port, String path, String cookie) throws IOException {
        try (Wire wire = new Wire(port)) {
            String head =
                    "POST "
                            + path
                            + " HTTP/1.1\r\nHost: localhost:"
                            + port
                            + "\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 2\r\nX-XSRF-TOKEN: t\r\nCookie: XSRF-TOKEN=t; "
                            + cookie
                            + "\r\n\r\n{}";
            wire.out.write(head.getBytes(StandardCharsets.US_ASCII));
            int status = wire.status();
            return new Answer(status, new String(wire.in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** An open WebSocket. */
    static Wire open(int port, String path, String cookie) throws IOException {
        Wire wire = new Wire(port);
        String head =
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: "
                        + cookie
                        + "\r\n\r\n";
        wire.out.write(head.getBytes(StandardCharsets.US_ASCII));
        int status = wire.status();
        if (status != 101) {
            wire.close();
            throw new IOException("Handshake answered with " + status);
        }
        return wire;
    }

    /** Reads up to the end of the head. */
    private int status() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("No answer");
            }
            head.append((char) next);
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    /** One text frame, masked by zeros as RFC 6455 leaves to whoever is no browser. */
    void send(String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) (LAST | TEXT));
        if (payload.length < TWO_BYTES) {
            frame.put((byte) (MASKED | payload.length));
        } else {
            frame.put((byte) (MASKED | TWO_BYTES)).putShort((short) payload.length);
        }
        frame.put(new byte[MASK_BYTES]).put(payload);
        writing.lock();
        try {
            out.write(frame.array(), 0, frame.position());
        } finally {
            writing.unlock();
        }
    }

    /** The next text, or {@code null} when the server has closed. */
    @Nullable String receive() throws IOException {
        byte[] message = new byte[0];
        while (true) {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            byte[] part = new byte[length()];
            in.readFully(part);
            int kind = first & 0xF;
            if (kind == CLOSE) {
                return null;
            }
            if (kind == TEXT || kind == CONTINUATION) {
                int before = message.length;
                message = before == 0 ? part : Arrays.copyOf(message, before + part.length);
                if (before > 0) {
                    System.arraycopy(part, 0, message, before, part.length);
                }
                if ((first & LAST) != 0) {
                    return new String(message, StandardCharsets.UTF_8);
                }
            }
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte();
        return switch (length) {
            case TWO_BYTES -> in.readUnsignedShort();
            case EIGHT_BYTES -> Math.toIntExact(in.readLong());
            default -> length;
        };
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            Thread.onSpinWait();
        }
    }
}
