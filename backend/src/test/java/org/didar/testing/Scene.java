package org.didar.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.Mobile;
import org.didar.people.Relation;
import org.didar.sessions.BeginningSessions;
import org.didar.sessions.Device;
import org.didar.sessions.Proof;
import org.jspecify.annotations.Nullable;
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
    private final VisitRows rows;

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
        this.rows = new VisitRows(beans.getBean(JdbcClient.class));
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

    public Someone official(Role role, Territory.Kind kind, @Nullable UUID territory) {
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
        return rows.visit(
                new VisitRows.Place(prisonId, stationId, prisonerId, visitor.personId()),
                status,
                start);
    }

    /** Sits an official down in the visit's room. */
    public void sitDown(UUID visit, Someone official, Instant now) {
        rows.seat(visit, "OFFICIAL", official.accountId(), official.personId(), now);
    }
}
