/**
 * Money: the statement of a year and the funds, each published as of a position in the ledger. Contributions are read
 * from the visible statements, so the two cannot disagree.
 */
package nl.dutchtechzone.portal.finance;
