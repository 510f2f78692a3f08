package org.didar.storm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What all clients of a storm asked and were answered, from one process to the next. */
final class Clients {

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

    void note(String line) {
        if (line.startsWith(BookingStorm.ASKED)) {
            Asked one = Asked.of(line.substring(BookingStorm.ASKED.length()));
            asked.put(one.key(), one);
        } else if (line.startsWith(BookingStorm.HELD)) {
            String[] parts = line.split(" ", -1);
            answers.put(parts[1], Optional.of(parts[2]));
        } else if (line.startsWith(BookingStorm.REFUSED)) {
            answers.put(line.substring(BookingStorm.REFUSED.length()), Optional.empty());
        } else if (line.startsWith(BookingStorm.CONFIRMED)) {
            confirmed.add(line.substring(BookingStorm.CONFIRMED.length()));
        }
    }

    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    List<Asked> all() {
        return List.copyOf(asked.values());
    }

    /** The visit that was held for the asker; empty when they were refused. */
    Optional<String> answerTo(Asked one) {
        return answers.getOrDefault(one.key(), Optional.empty());
    }

    boolean isAnswered(Asked one) {
        return answers.containsKey(one.key());
    }

    /** Who does not know what became of their request. */
    List<Asked> unanswered() {
        return all().stream().filter(each -> !isAnswered(each)).toList();
    }
}
