package org.didar.people;

/** What somebody who vouches is to the person they vouch for. */
public enum Tie {
    PARENT,
    GRANDPARENT,
    /** قیم or سرپرست قانونی, by a court or the law. */
    GUARDIAN,
    SPOUSE,
    CHILD,
    RELATIVE,
    /** The clerk of a service point, who has seen the papers. */
    CLERK,
    /** A prison's register, which names them as a visitor. */
    REGISTER
}
