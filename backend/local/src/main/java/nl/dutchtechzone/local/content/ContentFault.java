package nl.dutchtechzone.local.content;

/** What is wrong in a file, and where in it. */
record ContentFault(String file, String field, String detail) {

    @Override
    public String toString() {
        return file + ": " + (field.isEmpty() ? "" : field + ": ") + detail;
    }
}
