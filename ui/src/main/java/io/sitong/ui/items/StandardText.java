package io.sitong.ui.items;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.ui.items.edit.EditedText;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ProposalWords;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The text of a standard item as it is written: the open proposal, or a new one for the text in force. */
final class StandardText implements EditedText {

    private static final List<ItemField> FIELDS =
            Arrays.stream(ItemField.values()).filter(ItemField::unified).toList();
    private static final List<ItemGroup> GROUPS =
            Arrays.stream(ItemGroup.values()).filter(g -> g != ItemGroup.PLACES).toList();

    private final StandardItems standards;
    private final Proposals proposals;
    private final StandardLifeCycle lifeCycle;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final long standardId;

    StandardText(
            StandardItems standards,
            Proposals proposals,
            StandardLifeCycle lifeCycle,
            AuditTrail audit,
            Viewer viewer,
            long standardId) {
        this.standards = standards;
        this.proposals = proposals;
        this.lifeCycle = lifeCycle;
        this.audit = audit;
        this.viewer = viewer;
        this.standardId = standardId;
    }

    private StandardItem inForce() {
        return standards.find(standardId).orElseThrow();
    }

    @Override
    public EditedThing thing() {
        return EditedThing.standard(standardId);
    }

    @Override
    public List<ItemField> fields() {
        return FIELDS;
    }

    @Override
    public List<ItemGroup> groups() {
        return GROUPS;
    }

    @Override
    public Stored stored() {
        Proposal open = proposals.openOf(standardId).orElse(null);
        List<AuditEntry> newest = audit.of(viewer, "standard_item", standardId, 1);
        String by = newest.isEmpty() ? "" : newest.getFirst().account();
        Instant at =
                newest.isEmpty() ? inForce().changedAt() : newest.getFirst().at();
        return open == null ? new Stored(0, inForce().item(), by, at) : new Stored(open.version(), open.item(), by, at);
    }

    /** The published version; a new item is marked against nothing. */
    @Override
    public Item reference() {
        StandardItem standard = inForce();
        return standard.snapshot() == 0 ? stored().item() : standard.item();
    }

    @Override
    public String referenceName() {
        int snapshot = inForce().snapshot();
        return snapshot == 0
                ? Messages.get("items.reference.stored")
                : Messages.get("items.reference.published", snapshot);
    }

    @Override
    public Optional<Item> standardBeside() {
        return Optional.empty();
    }

    @Override
    public Saving save(Item item, int version) {
        Proposal open = proposals.openOf(standardId).orElse(null);
        if ((open == null ? 0 : open.version()) != version) {
            return new Saving.Overtaken();
        }
        ProposalOutcome outcome = open == null
                ? lifeCycle.propose(viewer, standardId, firstKind(), item, List.of())
                : lifeCycle.write(viewer, open.withItem(item));
        return switch (outcome) {
            case ProposalOutcome.Done done -> new Saving.Saved();
            case ProposalOutcome.AlreadyChanged changed -> new Saving.Overtaken();
            default -> new Saving.Refused(ProposalWords.of(outcome));
        };
    }

    private ProposalKind firstKind() {
        return inForce().state().neverPublished() ? ProposalKind.NEW : ProposalKind.CHANGE;
    }
}
