/** Pages that stay: about the programme, privacy, accessibility, contact. They stand directly under the portal's root. */
package nl.dutchtechzone.portal.page;
