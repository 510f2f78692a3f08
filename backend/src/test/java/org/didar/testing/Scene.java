package org.didar.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.Mobile;
import org.didar.kernel.Ids;
import org.didar.people.Relation;
import org.didar.sessions.BeginningSessions;
import org.didar.sessions.Device;
import org.didar.sessions.Proof;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A prison of its own with a prisoner, so that tests of one database do not meet. */
public final class Scene {

    public final UUID prisonId;
    public final UUID prisonerId;

    private final BeanFactory beans;
    private final World world;
    private final World.FoundedPrison prison;
    private final UUID stationId;
    private final JdbcClient jdbc;

    /** Somebody with an account. */
    public record Someone(UUID accountId, UUID personId, String mobile, BeanFactory beans) {

        /** Sends a request as this person, who has just signed in. */
        public RequestPostProcessor signedIn() {
            SignedIn who = new SignedIn(SignedIn.Kind.PERSON, accountId);
            Actor actor = beans.getBean(Actors.class).find(who).orElseThrow();
            SignedIn here =
                    beans.getBean(BeginningSessions.class)
                            .begin(who, actor, Device.of(null, "127.0.0.1"), Proof.CODE)
                            .signedIn();
            return SecurityMockMvcRequestPostProcessors.authentication(
                    new TestingAuthenticationToken(here, "", "ROLE_ANY"));
        }
    }

    public Scene(BeanFactory beans) {
        this.beans = beans;
        this.world = new World(beans);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.prison = world.prison(EnumSet.allOf(DayOfWeek.class));
        this.prisonId = prison.id();
        this.stationId = world.station(prison, 5);
        this.prisonerId = world.prisoner(prison);
    }

    /** A mother, approved. */
    public Someone mother() {
        Someone mother = stranger();
        world.approve(mother.personId(), prisonerId, Relation.MOTHER);
        return mother;
    }

    /** Somebody registered who is nothing to the prisoner. */
    public Someone stranger() {
        String mobile = World.freeMobile();
        return someone(world.family(mobile), mobile);
    }

    /** The district's deputy prosecutor. */
    public Someone prosecutor() {
        return official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
    }

    public Someone official(Role role, Territory.Kind kind, UUID territory) {
        String mobile = World.freeMobile();
        return someone(world.official(mobile, role, kind, territory), mobile);
    }

    private Someone someone(Actor actor, String mobile) {
        return new Someone(
                actor.id(),
                Objects.requireNonNull(actor.personId()),
                Mobile.parse(mobile).orElseThrow().number(),
                beans);
    }

    /** A visit of twenty minutes in the state asked for, as if it had come there. */
    public UUID visit(Someone visitor, String status, Instant start) {
        UUID visit = Ids.next();
        jdbc.sql(
                        """
                        insert into visit (id, version, type, status, prisoner_id, prison_id,
                          station_id, booked_by, start_at, end_at, round, admitted, talk_millis,
                          created_at)
                        values (?, 0, 'FAMILY_ONLINE', ?, ?, ?, ?, ?, ?, ?, 1, ?, 0, ?)
                        """)
                .params(
                        Ids.bytes(visit),
                        status,
                        Ids.bytes(prisonerId),
                        Ids.bytes(prisonId),
                        Ids.bytes(stationId),
                        Ids.bytes(visitor.personId()),
                        utc(start),
                        utc(start.plus(Duration.ofMinutes(20))),
                        status.equals("LIVE"),
                        utc(start))
                .update();
        jdbc.sql(
                        """
                        insert into visit_participant (id, visit_id, person_id, relation, is_lead)
                        values (?, ?, ?, 'MOTHER', ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(visit),
                        Ids.bytes(visitor.personId()),
                        true)
                .update();
        jdbc.sql("insert into room (visit_id, revision) values (?, 0)")
                .param(Ids.bytes(visit))
                .update();
        return visit;
    }

    /** Sits an official down in the visit's room. */
    public void sitDown(UUID visit, Someone official, Instant now) {
        jdbc.sql(
                        """
                        insert into seat (id, visit_id, kind, holder_id, person_id, joined, present,
                          since, audio, video)
                        values (?, ?, 'OFFICIAL', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(visit),
                        Ids.bytes(official.accountId()),
                        Ids.bytes(official.personId()),
                        true,
                        true,
                        utc(now),
                        true,
                        true)
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
