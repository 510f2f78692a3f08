package org.didar.sessions;

import java.util.List;
import org.didar.access.SignedIn;

/** One of the ways in which somebody signed in can show once more who they are, if it is theirs. */
public interface ProvingMeans {

    List<Proof> of(SignedIn who);
}
