package org.didar.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The restrictions that are not over, in the official's prisons. */
@Service
@Transactional(readOnly = true)
class SeeingRestrictions {

    private static final Limit MOST = Limit.of(200);

    private final Restrictions restrictions;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeingRestrictions(
            Restrictions restrictions,
            PeopleDirectory directory,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.directory = directory;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** At most 200, the first to end first; every look is kept, once for each prison. */
    @Transactional
    List<RestrictionRow> list(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_RESTRICTIONS);
        Set<UUID> own =
                access.territories(actor, Act.SEE_RESTRICTIONS)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        own.forEach(prison -> events.publishEvent(new RestrictionsRead(prison, actor.id())));
        Instant now = clock.instant();
        return restrictions.openIn(own, now, MOST).stream()
                .map(each -> row(each.view(now), actor))
                .toList();
    }

    private RestrictionRow row(RestrictionView ban, Actor actor) {
        PrisonerView prisoner = directory.prisoner(Objects.requireNonNull(ban.prisonerId()));
        Reach reach = prisons.reach(prisoner.prisonId());
        UUID person = ban.personId();
        return new RestrictionRow(
                ban.id(),
                ban.judicial(),
                ban.state(),
                prisoner.id(),
                prisoner.name(),
                prisoner.number(),
                person == null ? null : directory.person(person).name(),
                ban.document(),
                ban.reason(),
                ban.startsAt(),
                ban.endsAt(),
                ban.state() == RestrictionState.UNCONFIRMED
                        && access.allows(actor, Act.CONFIRM_DISCIPLINE, reach),
                access.allows(actor, Act.RESTRICT_VISITS, reach));
    }
}
