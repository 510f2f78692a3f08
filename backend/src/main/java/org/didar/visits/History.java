package org.didar.visits;

import java.util.List;
import java.util.UUID;

/** What is kept of both sides' connections; answered by the timelines module. */
public interface History {

    /** In the order in which it happened; empty when nothing is kept of this visit. */
    List<SideEvent> of(UUID visitId);
}
