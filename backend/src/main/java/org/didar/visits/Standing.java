package org.didar.visits;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.didar.visits.SideEvent.Side;
import org.jspecify.annotations.Nullable;

/** Where both sides and the door stand at one moment of a visit, and who is to blame for it. */
final class Standing {

    private enum Where {
        NOT_YET,
        HERE,
        GONE,
        ASKED_OUT,
        LOST,
        CUT
    }

    private final Course.Facts facts;
    private final Map<Side, Where> where = new EnumMap<>(Side.class);
    private final Map<Side, Boolean> hears = new EnumMap<>(Side.class);
    private Moment.Stand door = Moment.Stand.SHUT;

    Standing(Course.Facts facts) {
        this.facts = facts;
    }

    void take(Moment moment) {
        switch (moment) {
            case Moment.Door each -> door = each.stand();
            case SideEvent each -> take(each);
        }
    }

    private void take(SideEvent event) {
        switch (event.what()) {
            case JOINED, RETURNED -> where.put(event.side(), Where.HERE);
            case DROPPED -> where.put(event.side(), facts.isOfBoth(event) ? Where.CUT : Where.LOST);
            case SERVER_GONE -> where.put(event.side(), Where.CUT);
            case CLOSED, LEFT -> where.put(event.side(), Where.GONE);
            case EJECTED -> where.put(event.side(), Where.ASKED_OUT);
            case HEARS -> hears.put(event.side(), true);
            case HEARS_NOT -> hears.put(event.side(), false);
            case EXPIRED, RUNG -> {}
        }
    }

    boolean isTalking() {
        return Stream.of(Side.values()).allMatch(side -> hears.getOrDefault(side, false));
    }

    /** By whose doing nobody talks just now. */
    Fault blame() {
        Where family = of(Side.FAMILY);
        Where station = of(Side.STATION);
        if (family == Where.ASKED_OUT) {
            return Fault.VISITOR;
        }
        if (family == Where.CUT || station == Where.CUT) {
            return Fault.PLATFORM;
        }
        if (station != Where.HERE) {
            return Fault.PRISON;
        }
        return switch (door) {
            case PAUSED -> Fault.PRISON;
            case PAUSED_BY_LINE -> Fault.NETWORK;
            case SHUT -> family == Where.HERE ? Fault.PRISON : ofFamily(family);
            case OPEN -> family == Where.HERE ? Fault.NETWORK : ofFamily(family);
        };
    }

    @Nullable Fault away() {
        Where family = of(Side.FAMILY);
        return family == Where.HERE || family == Where.NOT_YET ? null : ofFamily(family);
    }

    /** By whose doing the family is not there. */
    private Fault ofFamily(Where family) {
        return switch (family) {
            case NOT_YET -> facts.atPoint() ? Fault.POINT : Fault.VISITOR;
            case LOST -> facts.atPoint() ? Fault.POINT : Fault.NETWORK;
            case CUT -> Fault.PLATFORM;
            case GONE, ASKED_OUT -> Fault.VISITOR;
            case HERE -> Fault.NONE;
        };
    }

    private Where of(Side side) {
        return where.getOrDefault(side, Where.NOT_YET);
    }
}
