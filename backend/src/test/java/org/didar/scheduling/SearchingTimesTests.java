package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.SearchingTimes.Question;
import org.didar.scheduling.TimeAnswer.Refusal;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class SearchingTimesTests {

    @Autowired BeanFactory beans;
    @Autowired SearchingTimes searching;
    @Autowired ClaimingPlaces places;
    @Autowired TransactionOperations transaction;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private TestPrison prison;
    private UUID prisoner;
    private UUID sister;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 1);
        prison.offerDaily(LocalTime.of(9, 0), 3);
        prisoner = prison.prisoner();
        sister = prison.relativeOf(prisoner);
    }

    @Test
    void aTimeBeforeTheNoticeIsRefusedByThatRuleWithItsSource() {
        Refusal refused = refusal(ask(false, false).getFirst());
        assertThat(refused.code()).isEqualTo("slot.too_soon");
        assertThat(refused.rule()).isEqualTo("booking.notice");
        assertThat(refused.source()).isNotBlank();
    }

    @Test
    void aTimeThatAnotherFamilyHasIsTaken() {
        UUID other = prison.prisoner();
        Instant start = at(3);
        book(other, prison.relativeOf(other), start);
        assertThat(refusal(answerAt(start)).code()).isEqualTo("slot.taken");
    }

    @Test
    void aPeriodThatIsUsedUpSaysUntilWhen() {
        book(prisoner, sister, at(3));
        Refusal refused = refusal(answerAt(at(3).plus(Duration.ofMinutes(25))));
        assertThat(refused.code()).isEqualTo("quota.used");
        assertThat(refused.rule()).isEqualTo("quota.visits");
        assertThat(refused.until()).isAfter(at(3));
    }

    @Test
    void theFirstFreeTimeIsOneAnswer() {
        List<TimeAnswer> first = ask(false, true);
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().refused()).isNull();
    }

    @Test
    void daysOffAreTheCountrysAndThePrisonsOwn() {
        assertThat(weekdays(ask(true, false))).containsExactly(DayOfWeek.FRIDAY);
        jdbc.sql("insert into weekly_day_off (id, province_id, weekday) values (?, ?, 'MONDAY')")
                .params(Ids.bytes(Ids.next()), Ids.bytes(province()))
                .update();
        assertThat(weekdays(ask(true, false)))
                .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
    }

    private UUID province() {
        return beans.getBean(PrisonDirectory.class).prison(prison.id()).provinceId();
    }

    private static Set<DayOfWeek> weekdays(List<TimeAnswer> answers) {
        return answers.stream()
                .map(each -> each.start().atZone(TestPrison.ZONE).getDayOfWeek())
                .collect(Collectors.toSet());
    }

    private List<TimeAnswer> ask(boolean daysOff, boolean firstFree) {
        return searching.answer(
                new Question(prisoner, Set.of(sister), today(), 14, daysOff, firstFree, false));
    }

    private TimeAnswer answerAt(Instant start) {
        return ask(false, false).stream()
                .filter(each -> each.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private static Refusal refusal(TimeAnswer answer) {
        return Objects.requireNonNull(answer.refused());
    }

    private void book(UUID of, UUID visitor, Instant start) {
        Wish wish = new Wish(Ids.next(), of, Set.of(visitor), start);
        transaction.executeWithoutResult(each -> {
            places.hold(wish, clock.instant().plusSeconds(600));
            places.confirm(wish.visitId());
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TestPrison.ZONE);
    }

    /** The first time of the day in so many days. */
    private Instant at(int days) {
        return today().plusDays(days).atTime(9, 0).atZone(TestPrison.ZONE).toInstant();
    }
}
