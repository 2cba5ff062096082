/** The trail: what anything comes from and what came of it, from euro to result. */
package nl.dutchtechzone.portal.trail;
