package org.didar.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Role;
import org.didar.accounts.AccountDirectory;
import org.didar.kernel.Looks;
import org.didar.kernel.Looks.Look;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PersonalData.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything held about one person as one file, and who had to do with it. */
@Service
class GatheringData {

    private final List<PersonalData> parts;
    private final Looks looks;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GatheringData(
            List<PersonalData> parts,
            Looks looks,
            AccountDirectory accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(PersonalData::part)).toList();
        this.looks = looks;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param fa the part's name in Persian
     * @param en and in English
     */
    record Part(String fa, String en, Object data) {}

    /** Somebody of that role, who is not named, did this on that day, so often. */
    record Seen(LocalDate day, String role, String action, long count) {}

    record PersonalFile(Instant madeAt, Map<String, Part> parts, List<Seen> seenByOthers) {}

    /** All parts as they were in one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    PersonalFile of(Subject subject, UUID by) {
        Map<String, Part> data = new TreeMap<>();
        Set<UUID> things = new HashSet<>();
        for (PersonalData each : parts) {
            Words words = Words.of(each.part());
            data.put(each.part(), new Part(words.fa(), words.en(), each.of(subject)));
            things.addAll(each.things(subject));
        }
        events.publishEvent(new DataTaken(subject, by));
        return new PersonalFile(clock.instant(), data, seen(things, by));
    }

    private List<Seen> seen(Set<UUID> things, UUID own) {
        Map<Seen, Long> counts =
                looks.at(things, own).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> new Seen(each.day(), role(each), each.action(), 0),
                                        Collectors.summingLong(Look::count)));
        return counts.entrySet().stream()
                .map(each ->
                        new Seen(
                                each.getKey().day(),
                                each.getKey().role(),
                                each.getKey().action(),
                                each.getValue()))
                .sorted(Comparator.comparing(Seen::day).thenComparing(Seen::action))
                .toList();
    }

    /** The weightiest office ever held; a terminal and a closed account count as the system. */
    private String role(Look look) {
        Set<Role> roles = accounts.rolesEver(look.actorId());
        return roles.isEmpty()
                ? "SYSTEM"
                : EnumSet.copyOf(roles).stream()
                        .filter(Role::isOffice)
                        .findFirst()
                        .orElse(Role.FAMILY)
                        .name();
    }
}
