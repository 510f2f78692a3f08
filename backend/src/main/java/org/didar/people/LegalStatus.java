package org.didar.people;

/** Whether the prisoner was sentenced or still awaits judgment. */
public enum LegalStatus {
    CONVICT,
    ACCUSED
}
