package org.didar.sessions;

/** How somebody showed who they are. */
public enum Proof {
    CODE,
    LINK,
    PASSKEY,
    PROVIDER,
    PAIRING
}
