package nl.dutchtechzone.portal.privacy;

import java.util.List;

/**
 * A column of the database in which people write, so that a name may stand in it.
 *
 * @param word what the place is called in a preview
 * @param keys the columns that tell a row from all others
 * @param item the id of the item that the row belongs to, as SQL on {@code t}; null where there is none
 */
record TextPlace(String word, String table, List<String> keys, String column, Form form, String item) {

    /** How the text is written there, and so how something is taken out of it. */
    enum Form {
        PLAIN, JSON,
        /** A slug or key, which takes small letters, digits and hyphens only. */
        ADDRESS,
        /** Kept for a day only: the whole row goes. */
        REPLY,
        /** Kept on a ground of its own: it is shown, and erased with the account. */
        ACCOUNT
    }

    private static final String OF_ITEM = "t.item_id";
    private static final String OF_PUBLICATION = "(select p.item_id from publication p where p.id = t.publication_id)";

    /** All of them. A test holds this list against the tables. */
    static final List<TextPlace> ALL = List.of(
            new TextPlace("item", "item", List.of("id"), "titles", Form.JSON, "t.id"),
            new TextPlace("item", "item", List.of("id"), "search", Form.PLAIN, "t.id"),
            new TextPlace("item", "item", List.of("id"), "item_key", Form.ADDRESS, "t.id"),
            new TextPlace("item", "item", List.of("id"), "external_id", Form.PLAIN, "t.id"),
            new TextPlace("item", "item", List.of("id"), "organisation", Form.ADDRESS, "t.id"),
            new TextPlace("revision", "revision", List.of("item_id", "number"), "draft", Form.JSON, OF_ITEM),
            new TextPlace("workingCopy", "working_copy", List.of("item_id", "subject"), "draft", Form.JSON, OF_ITEM),
            new TextPlace("remark", "language_state", List.of("item_id", "language"), "remark", Form.PLAIN, OF_ITEM),
            new TextPlace("publication", "publication", List.of("id"), "title", Form.PLAIN, OF_ITEM),
            new TextPlace("publication", "publication", List.of("id"), "link", Form.JSON, OF_ITEM),
            new TextPlace("publication", "publication", List.of("id"), "card", Form.JSON, OF_ITEM),
            new TextPlace("publication", "publication", List.of("id"), "slug", Form.ADDRESS, OF_ITEM),
            new TextPlace("publication", "publication", List.of("id"), "item_key", Form.ADDRESS, OF_ITEM),
            new TextPlace("publication", "publication_document", List.of("publication_id"), "view", Form.JSON, OF_PUBLICATION),
            new TextPlace("publication", "publication_document", List.of("publication_id"), "summary", Form.PLAIN, OF_PUBLICATION),
            new TextPlace("publication", "publication_document", List.of("publication_id"), "body", Form.PLAIN, OF_PUBLICATION),
            new TextPlace("publication", "publication_facet", List.of("publication_id", "facet", "value"), "value", Form.PLAIN, OF_PUBLICATION),
            new TextPlace("publication", "publication_occurrence", List.of("publication_id", "facet", "value", "starts_at"), "value",
                    Form.PLAIN, OF_PUBLICATION),
            new TextPlace("address", "slug", List.of("kind", "language", "slug"), "slug", Form.ADDRESS, OF_ITEM),
            new TextPlace("audit", "audit_line", List.of("id"), "detail", Form.PLAIN, OF_ITEM),
            new TextPlace("ledger", "ledger_entry", List.of("position"), "entry", Form.JSON, null),
            new TextPlace("ledger", "ledger_entry", List.of("position"), "reason", Form.PLAIN, null),
            new TextPlace("mediaFile", "media_file", List.of("id"), "name", Form.PLAIN, null),
            new TextPlace("reply", "idempotent_reply", List.of("subject", "route", "reply_key"), "body", Form.REPLY, null),
            new TextPlace("reply", "idempotent_reply", List.of("subject", "route", "reply_key"), "headers", Form.REPLY, null),
            new TextPlace("webhook", "webhook", List.of("id"), "name", Form.PLAIN, null),
            new TextPlace("webhook", "webhook", List.of("id"), "address", Form.PLAIN, null),
            new TextPlace("account", "account", List.of("subject"), "name", Form.ACCOUNT, null));
}
