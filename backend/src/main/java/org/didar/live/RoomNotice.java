package org.didar.live;

import java.util.UUID;
import org.didar.live.protocol.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Something the room is to be told once, after the transaction that caused it. */
record RoomNotice(UUID visitId, NoticeKind kind, @Nullable String name) {}
