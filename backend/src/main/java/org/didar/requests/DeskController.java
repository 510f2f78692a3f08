package org.didar.requests;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.accounts.OfficeTitle;
import org.didar.accounts.Officials;
import org.didar.live.DeskVisits;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The official's desk: today's visits of the jurisdiction and what waits for a decision. */
@RestController
class DeskController {

    private final ReadingRequests requests;
    private final ReadingFiles files;
    private final DeskVisits visits;
    private final PrisonDirectory prisons;
    private final Officials officials;
    private final Access access;
    private final ApplicationEventPublisher events;

    DeskController(
            ReadingRequests requests,
            ReadingFiles files,
            DeskVisits visits,
            PrisonDirectory prisons,
            Officials officials,
            Access access,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.files = files;
        this.visits = visits;
        this.prisons = prisons;
        this.officials = officials;
        this.access = access;
        this.events = events;
    }

    record Desk(
            String districtName,
            OfficeTitle title,
            List<DeskVisits.DeskVisit> visits,
            List<RequestCard> requests) {}

    @GetMapping("/api/desk")
    Desk desk(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_DESK);
        Set<UUID> prisonIds = requests.prisonsOf(actor);
        prisonIds.forEach(each -> events.publishEvent(new DeskOpened(each, actor.id())));
        return new Desk(
                jurisdiction(actor),
                officials.title(actor.id()),
                today(prisonIds, actor),
                requests.openOnDesk(actor));
    }

    /** A jurisdiction lies in one time zone, so any of its prisons says what today is. */
    private List<DeskVisits.DeskVisit> today(Set<UUID> prisonIds, Actor actor) {
        return prisonIds.stream()
                .findAny()
                .map(any -> visits.today(prisonIds, prisons.zone(any), actor))
                .orElse(List.of());
    }

    @GetMapping("/api/prisoners/{id}/file")
    PrisonerFile file(Actor actor, @PathVariable UUID id) {
        return files.read(actor, id);
    }

    private String jurisdiction(Actor actor) {
        return access.territories(actor, Act.SEE_DESK)
                .map(prisons::territoryName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("، "));
    }
}
