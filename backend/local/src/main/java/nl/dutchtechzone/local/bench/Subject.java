package nl.dutchtechzone.local.bench;

import java.util.List;

/** A portal that is measured: who asks it and writes in it, the stories generated in it, and what tells what it costs. */
record Subject(PublicApi api, DeskApi desk, Region region, StoryDrafts drafts, Stories stories, CpuClock server, Database database, Meter meter)
        implements AutoCloseable {

    static Subject of(BenchSettings settings) {
        PublicApi api = new PublicApi(settings.portal());
        DeskApi desk = new DeskApi(settings.portal(), settings.issuer());
        Region region = Region.of(api);
        StoryDrafts drafts = new StoryDrafts(region);
        CpuClock server = new CpuClock(List.of(settings.backend()));
        Database database = new Database(settings);
        return new Subject(api, desk, region, drafts, new Stories(desk, drafts), server, database,
                new Meter(server, new CpuClock(List.of(database.process())), database));
    }

    @Override
    public void close() {
        database.close();
    }
}
