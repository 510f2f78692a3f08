package org.didar.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The bus of a single node. */
@Component
class InMemoryLiveBus implements LiveBus {

    private final List<Consumer<Message>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Message message) {
        listeners.forEach(listener -> listener.accept(message));
    }

    @Override
    public void listen(Consumer<Message> listener) {
        listeners.add(listener);
    }
}
