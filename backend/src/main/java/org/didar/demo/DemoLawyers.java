package org.didar.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.demo.DemoOfficials.Appointed;
import org.didar.demo.DemoPeople.Lawyer;
import org.didar.people.AllowingVisits;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.springframework.stereotype.Component;

/** The lawyers, each with a judge's permit to see a client. */
@Component
@OnlyInDemo
class DemoLawyers {

    private static final Duration PERMIT = Duration.ofDays(90);

    private final EnrollingFamilies enrolling;
    private final RecordingKin kin;
    private final AllowingVisits allowing;
    private final DemoActors actors;
    private final Clock clock;

    DemoLawyers(
            EnrollingFamilies enrolling,
            RecordingKin kin,
            AllowingVisits allowing,
            DemoActors actors,
            Clock clock) {
        this.enrolling = enrolling;
        this.kin = kin;
        this.allowing = allowing;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param prisoners ids by number
     */
    void enroll(Map<String, UUID> prisoners, Appointed appointed) {
        int identity = DemoPeople.RELATIVES.size() + 1;
        for (Lawyer lawyer : DemoPeople.LAWYERS) {
            UUID person = enroll(lawyer, identity++);
            UUID client = Objects.requireNonNull(prisoners.get(lawyer.prisoner()));
            kin.approved(person, client, Relation.OTHER, appointed.first(Role.VISIT_OFFICER));
            allowing.allow(
                    actors.of(appointed.first(Role.SUPERVISING_JUDGE)),
                    person,
                    client,
                    clock.instant().plus(PERMIT));
        }
    }

    private UUID enroll(Lawyer lawyer, int identity) {
        return enrolling.enrollLawyer(
                Mobile.parse(lawyer.mobile()).orElseThrow(),
                new Identity(
                        lawyer.givenName(),
                        lawyer.familyName(),
                        DemoIdentities.nationalId(identity),
                        DemoIdentities.birthDate(identity)));
    }
}
