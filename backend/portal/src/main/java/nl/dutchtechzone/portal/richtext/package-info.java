/**
 * Text with structure: a restricted ProseMirror document with the node names of TipTap.
 *
 * <p>{@link nl.dutchtechzone.portal.richtext.NodeType} and {@link nl.dutchtechzone.portal.richtext.MarkType} say what
 * exists; the checker and the JSON Schema are both derived from them. A document that passed the check holds nothing
 * that has to be cleaned afterwards: HTML and plain text are built from the closed set of nodes.
 */
package nl.dutchtechzone.portal.richtext;
