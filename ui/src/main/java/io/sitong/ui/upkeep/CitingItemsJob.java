package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.law.CitingItem;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawCitations;
import io.sitong.catalog.law.Laws;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After a law changed in the register: the items that cite it are judged again. */
@Component
public class CitingItemsJob implements JobKind {

    public static final String KEY = "laws.citing";

    /** The parameter that names the law. */
    public static final String LAW = "law";

    private static final int BLOCK = 500;

    private final Laws laws;
    private final LawCitations citations;
    private final CitationsFollowItems reading;
    private final StoredRuleRun rules;

    CitingItemsJob(Laws laws, LawCitations citations, CitationsFollowItems reading, StoredRuleRun rules) {
        this.laws = laws;
        this.citations = citations;
        this.reading = reading;
        this.rules = rules;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        long id = Long.parseLong(parameters.getOrDefault(LAW, "0"));
        String name = laws.find(id).map(Law::name).orElse("");
        reading.catchUp(read -> progress.step(Messages.get("rules.laws.reading")));
        progress.total(citations.countsByDivision(by, id, null).values().stream()
                .mapToLong(Long::longValue)
                .sum());
        long judged = 0;
        Keyset next = null;
        do {
            Page<CitingItem> page = citations.items(by, id, null, null, new PageRequest(next, BLOCK));
            rules.runFor(by, page.rows().stream().map(CitingItem::id).toList());
            judged += page.rows().size();
            progress.done(judged);
            next = page.next();
        } while (next != null);
        return new JobResult(Messages.get("rules.laws.judged", name, judged), Links.law(id));
    }
}
