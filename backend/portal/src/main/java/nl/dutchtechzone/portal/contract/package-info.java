/** Finishes the contract at build time with what holds for every operation and every schema. */
package nl.dutchtechzone.portal.contract;
