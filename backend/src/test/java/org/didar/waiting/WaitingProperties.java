package org.didar.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.scheduling.JudgingTimes;
import org.didar.scheduling.MakingUp;
import org.didar.waiting.WaitingScene.Family;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A seeded run of booking, waiting, freeing, taking and declining over two times of one day. After
 * each step a time that stands free is one that nobody who waits could have, and what is offered
 * went past nobody who has waited longer and could have had it.
 */
final class WaitingProperties {

    private static final int TIMES = 2;

    private final BeanFactory beans;
    private final WaitingScene scene;
    private final Random random;
    private final Actor officer;
    private final List<Family> families = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();
    private int done;

    WaitingProperties(BeanFactory beans, long seed) {
        this.beans = beans;
        random = new Random(seed);
        scene = new WaitingScene(beans, 1, TIMES);
        officer = scene.officer();
        for (int family = 0; family < 5; family++) {
            families.add(scene.family());
        }
    }

    /** How many offers were made. */
    int run(int steps) {
        for (int step = 0; step < steps; step++) {
            List<WaitingEntry> before = waiting();
            try {
                step();
            } catch (Problem refused) {
                // Nothing was changed: what must hold is looked at all the same.
            }
            scene.sweep();
            nothingFreeCouldBeHadByWhoWaits();
            offersWentPastNobody(before);
            everyTimeHasOneVisit();
        }
        return done;
    }

    private void step() {
        Family family = families.get(random.nextInt(families.size()));
        Instant start = scene.time(2, random.nextInt(TIMES));
        List<UUID> there = scene.openVisitsAt(start);
        switch (random.nextInt(6)) {
            case 0 -> scene.booked(family, start);
            case 1, 2 -> entries.add(scene.waits(family, 2));
            case 3 -> there.forEach(visit -> scene.cancels(officer, visit));
            case 4 -> offered().ifPresent(each -> scene.confirms(ownerOf(each), each.offered()));
            default -> offered().ifPresent(each -> scene.cancels(ownerOf(each), each.offered()));
        }
        scene.pass(Duration.ofMillis(200));
    }

    private record Offered(UUID person, UUID offered) {}

    private Optional<Offered> offered() {
        return entries.stream()
                .map(scene::entry)
                .filter(each -> each.offeredVisitId() != null)
                .map(each -> new Offered(each.personId(), scene.offered(each.id())))
                .findFirst();
    }

    private Actor ownerOf(Offered offer) {
        return families.stream()
                .filter(each -> each.person().equals(offer.person()))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private List<WaitingEntry> waiting() {
        return entries.stream()
                .map(scene::entry)
                .filter(each -> each.state() == WaitingState.WAITING)
                .toList();
    }

    private void nothingFreeCouldBeHadByWhoWaits() {
        for (WaitingEntry entry : waiting()) {
            for (int index = 0; index < TIMES; index++) {
                Instant start = scene.time(2, index);
                assertThat(couldHave(entry, start) && neverOffered(entry, start))
                        .as("%s waits, and %s is free", entry, start)
                        .isFalse();
            }
        }
    }

    /** Read from who waited before: the first of them who has an offer has it before the next. */
    private void offersWentPastNobody(List<WaitingEntry> before) {
        for (int later = 0; later < before.size(); later++) {
            WaitingEntry lucky = scene.entry(before.get(later).id());
            if (lucky.state() != WaitingState.OFFERED) {
                continue;
            }
            done++;
            Instant start = scene.visit(scene.offered(lucky.id())).start();
            for (WaitingEntry earlier : before.subList(0, later)) {
                WaitingEntry passed = scene.entry(earlier.id());
                boolean stillWaits = passed.state() == WaitingState.WAITING;
                boolean onlyTheTimeIsGone =
                        refusal(passed, start).equals(Optional.of("slot.taken"));
                assertThat(stillWaits && onlyTheTimeIsGone && neverOffered(passed, start))
                        .as("%s was passed over for %s", passed, lucky)
                        .isFalse();
            }
        }
    }

    private void everyTimeHasOneVisit() {
        for (int index = 0; index < TIMES; index++) {
            assertThat(scene.openVisitsAt(scene.time(2, index))).hasSizeLessThanOrEqualTo(1);
        }
    }

    private boolean couldHave(WaitingEntry entry, Instant start) {
        return refusal(entry, start).isEmpty();
    }

    private Optional<String> refusal(WaitingEntry entry, Instant start) {
        return beans.getBean(JudgingTimes.class).refusal(entry.wish(start));
    }

    /** Nor is anybody offered a time while a make-up time is kept for them. */
    private boolean neverOffered(WaitingEntry entry, Instant start) {
        boolean makeUpKept =
                !beans.getBean(MakingUp.class)
                        .offersTo(entry.prisonerId(), entry.personId(), scene.now())
                        .isEmpty();
        if (makeUpKept) {
            return false;
        }
        return beans.getBean(TransactionOperations.class)
                .<Boolean>execute(
                        each -> !beans.getBean(KeepingWaiting.class).wasOffered(entry, start));
    }
}
