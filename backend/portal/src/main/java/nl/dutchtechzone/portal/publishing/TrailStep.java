package nl.dutchtechzone.portal.publishing;

/**
 * A step on the way from euro to result that items of a kind take: over a facet of theirs, to items of another kind.
 *
 * @param facet the facet whose values are the ids of those items
 * @param kind  the kind that they are of
 */
public record TrailStep(String facet, String kind, Way way) {

    /** On which side the other items lie. */
    public enum Way {
        /** Nearer to the euro. */
        COMES_FROM,
        /** Nearer to the result. */
        LEADS_TO;

        public Way back() {
            return this == COMES_FROM ? LEADS_TO : COMES_FROM;
        }
    }

    public static TrailStep comesFrom(String facet, String kind) {
        return new TrailStep(facet, kind, Way.COMES_FROM);
    }

    public static TrailStep leadsTo(String facet, String kind) {
        return new TrailStep(facet, kind, Way.LEADS_TO);
    }
}
