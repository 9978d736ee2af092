package io.sitong.ui.links;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Every address of the workbench: the constants are used in {@code @Route}, the methods wherever a link is made. */
public final class Links {

    // paths
    public static final String DASHBOARD = "";
    public static final String ITEMS = "items";
    public static final String ITEM = "items/:id([0-9]+)";
    /** what waits at the catalog: reviews, and implementations whose standard changed */
    public static final String WAITING = "items/waiting";

    public static final String LOCAL_ITEM = "items/local/:id([0-9]+)";
    public static final String COMPARE = "compare";
    public static final String REDUCTION = "compare/reduction";
    public static final String COMPARE_ITEM = "compare/:id([0-9]+)";
    public static final String MATCHING = "matching";
    public static final String ACCEPTANCE = "matching/acceptance";
    /** who decides which entries, and how far two people agree */
    public static final String REVIEWERS = "matching/reviewers";

    /** the words of the region */
    public static final String VOCABULARY = "matching/words";

    public static final String CLAIMS = "claims";
    public static final String GAPS = "gaps";
    public static final String IMPORTS = "imports";
    public static final String IMPORT = "imports/:id([0-9]+)";
    public static final String SENT_FILE = "imports/file/:id([0-9]+)";
    public static final String RULES = "rules";
    public static final String LAWS = "rules/laws";
    public static final String WAIVERS = "rules/waivers";
    public static final String REPORTS = "reports";
    public static final String LEDGER = "ledger";
    public static final String LISTS = "lists";
    public static final String LIST_IMPORT = "lists/import";
    public static final String LIST_VERSION = "lists/:id([0-9]+)";
    public static final String FEEDBACK = "feedback";
    public static final String SYSTEM = "system";
    public static final String SIGN_IN = "login";
    public static final String PASSWORD = "password";
    /** what is open without signing in: not a screen of the workbench, but pages of their own */
    public static final String ZONE = "zone";

    public static final String ZONE_ITEM = "zone/items/{code}";
    /** what became of a feedback */
    public static final String ZONE_REPLIES = "zone/replies";

    /** The route parameter of the addresses of one thing. */
    public static final String ID = "id";

    // query parameters
    /** the division people look at */
    public static final String DIVISION = "d";
    /** the division somebody in the public zone chose */
    public static final String PLACE = "division";
    /** what was typed into the search field */
    public static final String TEXT = "q";

    public static final String TAB = "tab";
    public static final String TYPE = "type";
    public static final String DEPARTMENT = "department";
    public static final String TOPIC = "topic";
    public static final String STATE = "state";
    public static final String LEVEL = "level";
    public static final String STANDARD = "standard";
    public static final String ENTRY = "entry";
    /** the list people work on */
    public static final String LIST = "list";
    /** with those below */
    public static final String BELOW = "below";
    /** on the national list */
    public static final String LISTED = "listed";
    /** with an implementation */
    public static final String HELD = "held";

    public static final String CAUSE = "cause";
    public static final String RULE = "rule";
    public static final String FIELD = "field";
    /** who says it: the reader of a file, a rule, or the preview */
    public static final String SOURCE = "source";

    public static final String SNAPSHOT = "snapshot";
    /** the day as of which the catalog is shown */
    public static final String AS_OF = "asof";
    /** the two versions that are compared */
    public static final String FROM = "from";

    public static final String TO = "to";
    /** the form is open */
    public static final String EDIT = "edit";

    /** of the audit trail: the kind of thing, the person, the import */
    public static final String ENTITY = "entity";

    public static final String ACCOUNT = "account";
    public static final String BATCH = "batch";

    public static final String SELECTED = "selected";
    public static final String SAMPLE = "sample";
    /** band of the score candidates are ranked by */
    public static final String SCORE = "score";

    private Links() {}

    public static Link dashboard() {
        return Link.to(DASHBOARD);
    }

    /** The catalog: standard items. */
    public static Link items() {
        return Link.to(ITEMS);
    }

    public static Link itemsNamed(String text) {
        return items().with(TEXT, text);
    }

    /** One standard item. */
    public static Link item(long standardId) {
        return Link.to("items/" + standardId);
    }

    public static Link snapshot(long standardId, int number) {
        return item(standardId).with(SNAPSHOT, number);
    }

    /** One standard item with its form open. */
    public static Link edit(long standardId) {
        return item(standardId).with(EDIT, 1);
    }

    /** What was proposed for a standard item, for review. */
    public static Link proposal(long standardId) {
        return item(standardId).with(TAB, "proposal");
    }

    /** Two published versions of a standard item, field by field. */
    public static Link versions(long standardId, int from, int to) {
        return item(standardId).with(TAB, "versions").with(FROM, from).with(TO, to);
    }

    /** What the localities carry out. */
    public static Link localItems(DivisionCode within) {
        return items().with(TAB, "local").in(within);
    }

    /** What the localities carry out of one standard item. */
    public static Link localItemsOf(long standardId, DivisionCode within) {
        return localItems(within).with(STANDARD, standardId);
    }

    /** What waits at the catalog. */
    public static Link waiting() {
        return Link.to(WAITING);
    }

    /** Implementations whose standard changed. */
    public static Link drifts(long standardId) {
        return waiting().with(TAB, "drift").with(STANDARD, standardId);
    }

    /** One authority's item. */
    public static Link localItem(long implementationId) {
        return Link.to("items/local/" + implementationId);
    }

    public static Link compare() {
        return Link.to(COMPARE);
    }

    /** One standard item beside what the divisions made of it. */
    public static Link compare(long standardId) {
        return Link.to("compare/" + standardId);
    }

    /** What places ask for beyond the standard. */
    public static Link reduction() {
        return Link.to(REDUCTION);
    }

    public static Link matching() {
        return Link.to(MATCHING);
    }

    public static Link matching(long entryId) {
        return matching().with(ENTRY, entryId);
    }

    /** The entries in the hands of one person. */
    public static Link matchingOf(long accountId) {
        return matching().with(ACCOUNT, accountId);
    }

    /** Who decides which entries, and how far two people agree. */
    public static Link reviewers() {
        return Link.to(REVIEWERS);
    }

    /** Judging a sample of what the machine accepted. */
    public static Link acceptance() {
        return Link.to(ACCEPTANCE);
    }

    /** The words of the region. */
    public static Link vocabulary() {
        return Link.to(VOCABULARY);
    }

    public static Link acceptance(long sampleId) {
        return acceptance().with(SAMPLE, sampleId);
    }

    public static Link claims() {
        return Link.to(CLAIMS);
    }

    public static Link gaps() {
        return Link.to(GAPS);
    }

    public static Link gaps(GapCause cause) {
        return gaps().with(CAUSE, cause.name());
    }

    public static Link imports() {
        return Link.to(IMPORTS);
    }

    /** One imported batch with its receipt. */
    public static Link imports(long batchId) {
        return Link.to("imports/" + batchId);
    }

    /** One sent file that waits to be confirmed. */
    public static Link sentFile(long fileId) {
        return Link.to("imports/file/" + fileId);
    }

    public static Link rules() {
        return Link.to(RULES);
    }

    public static Link rule(String code) {
        return rules().with(RULE, code);
    }

    /** What localities ask to let stand. */
    public static Link waivers() {
        return Link.to(WAIVERS);
    }

    /** The register of laws. */
    public static Link laws() {
        return Link.to(LAWS);
    }

    /** One law with the items that cite it. */
    public static Link law(long lawId) {
        return laws().with(SELECTED, lawId);
    }

    public static Link reports() {
        return Link.to(REPORTS);
    }

    public static Link ledger() {
        return Link.to(LEDGER);
    }

    /** The lists in force and their versions. */
    public static Link lists() {
        return Link.to(LISTS);
    }

    public static Link listImport() {
        return Link.to(LIST_IMPORT);
    }

    /** One version of a list; a draft with its rehearsal. */
    public static Link list(long listId) {
        return Link.to("lists/" + listId);
    }

    public static Link system() {
        return Link.to(SYSTEM);
    }

    public static Link system(String tab) {
        return system().with(TAB, tab);
    }

    public static Link signIn() {
        return Link.to(SIGN_IN);
    }

    public static Link password() {
        return Link.to(PASSWORD);
    }

    /** The public zone: search. */
    public static Link zone() {
        return Link.to(ZONE);
    }

    /** The guide of a published item. */
    public static Link zoneItem(String catalogCode) {
        return Link.to("zone/items/" + URLEncoder.encode(catalogCode, StandardCharsets.UTF_8));
    }

    /** The guide as it is at one place. */
    public static Link zoneItem(String catalogCode, @Nullable DivisionCode division) {
        return zoneItem(catalogCode).with(PLACE, division);
    }

    /** What belongs to the guide of a published item: its documents, forms. */
    public static Link zoneItem(String catalogCode, String part) {
        return Link.to(zoneItem(catalogCode).path() + "/" + part);
    }

    /** In the zone: what became of a feedback. */
    public static Link zoneReplies() {
        return Link.to(ZONE_REPLIES);
    }

    /** What the public wrote. */
    public static Link feedback() {
        return Link.to(FEEDBACK);
    }
}
