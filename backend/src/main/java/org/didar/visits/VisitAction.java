package org.didar.visits;

/** What an actor may do with a visit now; the interface offers exactly these. */
public enum VisitAction {
    CONFIRM,
    RELEASE,
    CANCEL,
    CHANGE,
    APPROVE,
    REJECT,
    ENTER,
    ADMIT,
    PAUSE,
    RESUME,
    EJECT,
    READMIT,
    END,
    WARN,
    MUTE,
    EXTEND,
    RESEAT,
    CONFIDE,
    TAKE_REQUEST
}
