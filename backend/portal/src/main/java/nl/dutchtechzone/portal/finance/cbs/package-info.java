/** Statistics Netherlands (CBS): its table of inhabitants, as a file or asked for. */
package nl.dutchtechzone.portal.finance.cbs;
