/**
 * Uploaded pictures made fit for the public: recognised by content, freed of all metadata, turned upright, in sRGB, and
 * scaled to the widths that pages ask for. {@link nl.dutchtechzone.portal.media.picture.Pictures} is the way in.
 *
 * <p>A file is first taken apart by its own structure and put together again with nothing but what makes its pixels;
 * only that reaches a decoder. So neither the place where a photograph was taken nor a compressed text that unfolds to
 * gigabytes gets any further.
 */
package nl.dutchtechzone.portal.media.picture;
