package org.didar.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a frame together that comes in parts, within a limit. Nothing is kept between frames: a
 * buffer of the longest frame for each of thousands of sockets is what this is for. For one thread:
 * a socket's own.
 */
final class FrameParts {

    private @Nullable StringBuilder before;

    /** The whole frame when this part is its last; one too long comes as it is so far. */
    Optional<String> add(String part, boolean last, int longest) {
        StringBuilder soFar = before;
        if (soFar == null && last) {
            return Optional.of(part);
        }
        StringBuilder now = soFar == null ? new StringBuilder() : soFar;
        now.append(part);
        if (!last && now.length() <= longest) {
            before = now;
            return Optional.empty();
        }
        before = null;
        return Optional.of(now.toString());
    }
}
