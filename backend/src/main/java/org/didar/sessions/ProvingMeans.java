package org.didar.sessions;

import java.util.List;
import org.didar.access.SignedIn;

/** Says by what somebody who is signed in can show once more who they are, the best first. */
public interface ProvingMeans {

    List<Proof> of(SignedIn who);
}
