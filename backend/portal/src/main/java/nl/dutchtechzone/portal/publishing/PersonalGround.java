package nl.dutchtechzone.portal.publishing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a personal value may be kept, by article 6 of the General Data Protection Regulation. */
@Schema(description = "Why a value may be kept, by article 6 of the General Data Protection Regulation")
public enum PersonalGround {
    consent, agreement, legalDuty, publicTask, legitimateInterest
}
