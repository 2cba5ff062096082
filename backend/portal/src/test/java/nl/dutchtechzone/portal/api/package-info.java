/** What the tests over HTTP stand on: the servers, the people, the contract held against every answer. */
package nl.dutchtechzone.portal.api;
