package org.didar.interpreters;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.interpreters.InterpreterChanged.What;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interpreters of a province, kept by the prisons in it: each serves them all. */
@Service
@Transactional
class KeepingInterpreters {

    private final Interpreters interpreters;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingInterpreters(
            Interpreters interpreters,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interpreters = interpreters;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    List<Interpreter> list(Actor actor, UUID prison) {
        return interpreters.in(provinceIfMay(actor, prison));
    }

    UUID add(Actor actor, UUID prison, String name, List<String> languages) {
        UUID province = provinceIfMay(actor, prison);
        Interpreter somebody =
                new Interpreter(
                        Ids.next(),
                        province,
                        name,
                        languages.stream().distinct().sorted().toList());
        interpreters.add(somebody);
        events.publishEvent(new InterpreterChanged(What.ADDED, prison, actor.id()));
        return somebody.id();
    }

    /** They are at no further visit; those they are assigned to stay theirs. */
    void retire(Actor actor, UUID prison, UUID id) {
        UUID province = provinceIfMay(actor, prison);
        Interpreter serving =
                interpreters
                        .lock(id, province)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        interpreters.retire(serving.id(), clock.instant());
        events.publishEvent(new InterpreterChanged(What.RETIRED, prison, actor.id()));
    }

    private UUID provinceIfMay(Actor actor, UUID prison) {
        access.require(actor, Act.KEEP_INTERPRETERS, prisons.reach(prison));
        return prisons.prison(prison).provinceId();
    }
}
