/**
 * The ledger: population figures, rates, contributions, what is given for free, budget lines and what funds got and
 * spend. Rows are added and never changed; statements and funds are published as of a position in it.
 */
package nl.dutchtechzone.portal.finance.ledger;
