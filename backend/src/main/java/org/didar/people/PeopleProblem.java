package org.didar.people;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** What people may be told when a registration, a relationship or an eligibility fails. */
public enum PeopleProblem implements ProblemCode {
    NATIONAL_ID_INVALID("national_id.invalid", INVALID, "This is not a national ID; look again."),
    NATIONAL_ID_TAKEN(
            "national_id.taken",
            CONFLICT,
            "Someone has registered with this national ID; call us if it was not you."),
    ERASURE_RESTRICTED(
            "erasure.restricted",
            CONFLICT,
            "A restriction still holds for you; your data can go once it has ended."),
    FOREIGN_ID_INVALID(
            "foreign_id.invalid", INVALID, "A foreigner's number has twelve digits; look again."),
    PASSPORT_INVALID(
            "passport.invalid",
            INVALID,
            "This is not the country and the number of a passport; look again."),
    IDENTITY_MISSING("identity.missing", INVALID, "Tell us one of your numbers."),
    IDENTITY_ONE_KIND("identity.one_kind", INVALID, "One number is enough; leave the other out."),
    IDENTITY_TAKEN(
            "identity.taken",
            CONFLICT,
            "Someone has registered with this number; call us if it was not you."),
    REGISTRATION_MISSING("registration.missing", CONFLICT, "Tell us who you are first."),
    VOUCHER_TOO_YOUNG(
            "voucher.too_young", CONFLICT, "Only somebody of 18 or older can vouch for others."),
    VOUCHED_TOO_MANY(
            "vouched.too_many", CONFLICT, "You have vouched for twelve people; call us for more."),
    TAKEOVER_WAITS(
            "takeover.waits", CONFLICT, "You have told us already; the prison will answer you."),
    TAKEOVER_DECIDED("takeover.decided", CONFLICT, "This was decided meanwhile; look again."),
    TIE_IMPOSSIBLE("tie.impossible", INVALID, "Tell us what you are to this person."),
    LEADER_TOO_YOUNG("leader.too_young", CONFLICT, "A visit is led by somebody of 18 or older."),
    PRISONER_UNKNOWN(
            "prisoner.unknown", INVALID, "We found no prisoner with this number; look again."),
    RELATIONSHIP_EXISTS(
            "relationship.exists", CONFLICT, "You have already told us about this prisoner."),
    RELATIONSHIP_DECIDED(
            "relationship.decided", CONFLICT, "This relationship was decided meanwhile."),
    RELATIONSHIP_MISSING(
            "relationship.missing",
            CONFLICT,
            "Your relationship with this prisoner is not approved."),
    PERMIT_MISSING("permit.missing", CONFLICT, "This visit needs an official's permit."),
    PERMIT_VALID("permit.valid", CONFLICT, "A permit holds already; withdraw it instead."),
    VISITOR_RESTRICTED(
            "visitor.restricted", CONFLICT, "An order keeps this visitor from visiting."),
    PRISONER_RESTRICTED(
            "prisoner.restricted", CONFLICT, "An order keeps this prisoner from visits."),
    RESTRICTION_DECIDED(
            "restriction.decided", CONFLICT, "This restriction was decided meanwhile; look again."),
    NUMBER_TAKEN(
            "prisoner.number_taken",
            CONFLICT,
            "Another prisoner there has this number; look again."),
    TRANSFER_SAME_PRISON(
            "transfer.same_prison", INVALID, "The prisoner is in this prison already.");

    private final String code;
    private final Category category;
    private final String sentence;

    PeopleProblem(String code, Category category, String sentence) {
        this.code = code;
        this.category = category;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
