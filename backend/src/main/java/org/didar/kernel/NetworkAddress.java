package org.didar.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An IP address, and the network it lies in. */
public record NetworkAddress(InetAddress address) {

    /** Reads an address as a server is told it, with or without a zone; empty for anything else. */
    public static Optional<NetworkAddress> parse(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            InetAddress read = InetAddress.ofLiteral(written.replaceFirst("%.*", ""));
            return Optional.of(new NetworkAddress(read));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The network of so many leading bytes, in CIDR notation (RFC 4632, RFC 4291). */
    public String network(int bytesOfV4, int bytesOfV6) {
        byte[] bytes = address.getAddress();
        int kept = bytes.length == 4 ? bytesOfV4 : bytesOfV6;
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 and 16 bytes are always an address", e);
        }
    }

    @Override
    public String toString() {
        return address.getHostAddress();
    }
}
