package org.didar.requests;

/** What can be asked for. */
public enum RequestType {
    LEAVE_ORDINARY,
    LEAVE_EMERGENCY,
    LEAVE_RECONCILE,
    LEAVE_OCCASION,
    LEAVE_EXTEND,
    PAROLE,
    SEMI_LIBERTY,
    E_TAG,
    OPEN_PRISON,
    PARDON,
    COMMUTE_REDUCE,
    TRANSFER_HOME,
    FINE_INSTALMENT,
    SECURITY_REDUCTION,
    MEDICAL,
    FAMILY_SUPPORT,
    EMPLOYMENT,
    COMPLAINT,
    OTHER
}
