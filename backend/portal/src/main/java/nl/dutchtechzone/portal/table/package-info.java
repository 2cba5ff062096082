/** Tables as people send and take them: CSV of any common make, and rows of JSON. */
package nl.dutchtechzone.portal.table;
