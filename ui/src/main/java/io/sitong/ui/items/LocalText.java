package io.sitong.ui.items;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.items.edit.EditedText;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Optional;

/** One authority's item as it is edited: every field and group, with the standard beside it. */
final class LocalText implements EditedText {

    private final Implementations implementations;
    private final StandardItems standards;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final long id;
    private final Item opened;

    LocalText(
            Implementations implementations,
            StandardItems standards,
            AuditTrail audit,
            Viewer viewer,
            Implementation opened) {
        this.implementations = implementations;
        this.standards = standards;
        this.audit = audit;
        this.viewer = viewer;
        this.id = opened.id();
        this.opened = opened.item();
    }

    private Implementation found() {
        return implementations.find(viewer, id).orElseThrow();
    }

    @Override
    public EditedThing thing() {
        return EditedThing.implementation(id);
    }

    @Override
    public List<ItemField> fields() {
        return List.of(ItemField.values());
    }

    @Override
    public List<ItemGroup> groups() {
        return List.of(ItemGroup.values());
    }

    @Override
    public Stored stored() {
        Implementation now = found();
        List<AuditEntry> newest = audit.of(viewer, "implementation", id, 1);
        return new Stored(
                now.version(),
                now.item(),
                newest.isEmpty() ? "" : newest.getFirst().account(),
                now.changedAt());
    }

    @Override
    public Item reference() {
        return opened;
    }

    @Override
    public String referenceName() {
        return Messages.get("items.reference.stored");
    }

    @Override
    public Optional<Item> standardBeside() {
        var based = found().basedOn();
        return based == null
                ? Optional.empty()
                : standards.find(based.standardId()).map(StandardItem::item);
    }

    @Override
    public Saving save(Item item, int version) {
        Implementation now = found();
        try {
            implementations.save(
                    viewer,
                    new Implementation(id, version, now.division(), item, now.state(), now.basedOn(), now.changedAt()));
            return new Saving.Saved();
        } catch (StaleEdit faster) {
            return new Saving.Overtaken();
        }
    }
}
