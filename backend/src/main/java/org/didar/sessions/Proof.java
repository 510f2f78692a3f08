package org.didar.sessions;

/** How somebody showed who they are, the strongest first. */
public enum Proof {
    PASSKEY,
    PROVIDER,
    CODE,
    LINK,
    PAIRING,
    /** A station's own. */
    KEY
}
