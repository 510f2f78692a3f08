package org.didar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Territory;
import org.didar.demo.ComingVisit.Arranged;
import org.didar.places.PrisonDirectory;
import org.didar.places.StationView;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** In a context and database of its own, because the data belongs to an empty one. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "didar.demo.pair-station=true")
class DemoDataTests {

    @Autowired DemoData data;
    @Autowired ComingVisit coming;
    @Autowired DemoWelcome welcome;
    @Autowired PrisonDirectory prisons;
    @Autowired VisitDirectory visits;
    @Autowired Clock clock;
    @LocalServerPort int port;

    @BeforeEach
    void load() {
        data.loadOnce();
    }

    @Test
    void foundsThreePrisonsOnceHoweverOftenItStarts() {
        Set<UUID> before = everyPrison();
        data.loadOnce();
        assertThat(everyPrison()).hasSize(3).isEqualTo(before);
    }

    @Test
    void arrangesOneVisitInAFewMinutesAndKeepsItAcrossRestarts() {
        Arranged first = coming.arrange(newcomersStation()).orElseThrow();
        Arranged afterRestart = coming.arrange(newcomersStation()).orElseThrow();
        assertThat(first.prisoner()).isEqualTo("احمد نیک‌سرشت");
        assertThat(first.start()).isAfter(clock.instant());
        assertThat(afterRestart).isEqualTo(first);
        assertThat(welcome.text(Optional.of(first), Optional.empty(), Optional.of("12345678")))
                .contains("معصومه آذرگون", "1234 5678", "/dev/outbox");
    }

    @Test
    void arrangesALawyersVisitAtNoonAndKeepsItAcrossRestarts() {
        UUID prison = newcomersStation().prisonId();
        Arranged first = coming.arrangeForLawyer(prison).orElseThrow();
        assertThat(coming.arrangeForLawyer(prison)).contains(first);
        assertThat(first.start()).isAfter(clock.instant());
        assertThat(visits.atStation(first.stationId(), first.start(), first.start().plusSeconds(1)))
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(VisitType.LAWYER));
        assertThat(welcome.text(Optional.empty(), Optional.of(first), Optional.empty()))
                .contains("Privileged visit", "12:30", "گلناز ایوان‌پور");
    }

    @Test
    void listsWhoCanSignInForAnyoneWhoAsks() {
        assertThat(new Browser(port).get("/dev/api/people").is(200).body().size())
                .isEqualTo(
                        DemoPeople.RELATIVES.size()
                                + DemoPeople.LAWYERS.size()
                                + DemoPeople.OFFICIALS.size());
        new Browser(port).get("/dev/api/outbox").is(200);
        new Browser(port).postWithoutToken("/dev/clock", Map.of()).is(200);
    }

    @Test
    void existsInNoOtherProfile() {
        for (String profile : new String[] {"production", "default"}) {
            try (var context = new AnnotationConfigApplicationContext()) {
                context.getEnvironment().setActiveProfiles(profile);
                context.scan("org.didar.demo");
                assertThat(context.getBeanDefinitionNames())
                        .noneMatch(name -> name.startsWith("de") || name.startsWith("coming"));
            }
        }
    }

    private StationView newcomersStation() {
        return everyPrison().stream()
                .flatMap(prison -> prisons.stations(prison).stream())
                .filter(station -> station.number() == DemoPlaces.UNPAIRED)
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> everyPrison() {
        return prisons.prisonsWithin(new Territory(Territory.Kind.COUNTRY, null));
    }
}
