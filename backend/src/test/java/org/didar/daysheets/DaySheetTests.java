package org.didar.daysheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.testing.TestPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class DaySheetTests {

    @Autowired BeanFactory beans;
    @Autowired Clock clock;

    private Scene scene;
    private Instant start;
    private Scene.Someone officer;

    @BeforeEach
    void aDayWithAVisit() {
        scene = new Scene(beans);
        start = clock.instant().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.HOURS);
        scene.visit(scene.mother(), "CONFIRMED", start);
        officer = scene.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, scene.prisonId);
    }

    @Test
    void showsWhoComesWhenByShortNames() {
        String page = sheet(day(), "").body();
        assertThat(page).contains("احمد ن.", "۱ نفر", "ایستگاه ۵").doesNotContain("نیک‌سرشت");
    }

    @Test
    void leavesOutWhatIsNotHeld() {
        scene.visit(scene.mother(), "CANCELLED", start.plus(Duration.ofHours(1)));
        assertThat(sheet(day(), "").body()).contains("۱ ملاقات");
    }

    @Test
    void saysOfAnEmptyDayThatItIs() {
        assertThat(sheet(day().plusDays(20), "").body()).contains("در این روز ملاقاتی نیست.");
    }

    @Test
    void withoutABrowserThePdfIsRefusedAndThePageStands() {
        Acting.Answer refused = sheet(day(), "/pdf");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("print.off");
        assertThat(sheet(day(), "").status()).isEqualTo(200);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(start, TestPrison.ZONE);
    }

    private Acting.Answer sheet(LocalDate day, String how) {
        Acting acting = new Acting(beans);
        Actor actor =
                beans.getBean(Actors.class)
                        .find(new SignedIn(SignedIn.Kind.PERSON, officer.accountId()))
                        .orElseThrow();
        String road = "/api/timetable/prisons/" + scene.prisonId + "/day-sheet" + how;
        return acting.ask(acting.as(actor), get(road + "?day=" + day));
    }
}
