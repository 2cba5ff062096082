package nl.dutchtechzone.portal.publishing;

/** What can be done with an item at the desk. */
public enum Action {
    read, save, submit, approve, requestChanges, publish, unschedule, withdraw, restore, trash, untrash
}
