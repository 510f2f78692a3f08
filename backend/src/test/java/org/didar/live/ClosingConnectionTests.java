package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.didar.live.protocol.ServerMessage;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import tools.jackson.databind.json.JsonMapper;

/** A socket is closed after its last word, whichever thread is saying it. */
class ClosingConnectionTests {

    private static final SignedIn SOMEBODY = new SignedIn(SignedIn.Kind.PERSON, Ids.next());

    @Test
    void closesAfterWhatAnotherThreadIsStillSaying() throws Exception {
        SlowLine line = new SlowLine();
        Connection connection = new Connection(line, JsonMapper.shared(), SOMEBODY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var said =
                    threads.submit(() ->
                            connection.send(new ServerMessage.Refused(null, "frame.malformed")));
            line.saying.await();
            connection.close(CloseStatus.NORMAL);
            said.get();
        }
        assertThat(line.happened).containsExactly("error", "closed");
    }

    /** Takes its time over a message, or until it is closed in the middle of it. */
    private static final class SlowLine extends WebSocketSessionDecorator {

        private static final long MILLIS = 200;

        private final CountDownLatch saying = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private final List<String> happened = new CopyOnWriteArrayList<>();

        SlowLine() {
            super(new RecordingSession(SOMEBODY));
        }

        @Override
        public void sendMessage(WebSocketMessage<?> message) {
            saying.countDown();
            try {
                if (!closed.await(MILLIS, TimeUnit.MILLISECONDS)) {
                    happened.add("error");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close(CloseStatus status) throws IOException {
            happened.add("closed");
            closed.countDown();
            super.close(status);
        }
    }
}
