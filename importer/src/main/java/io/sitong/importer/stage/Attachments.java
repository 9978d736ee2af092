package io.sitong.importer.stage;

import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the standard item of a row: by 基本编码; where that leads nowhere, proposes. People's decisions stay. */
final class Attachments {

    private final Standards standards;
    private final Proposals proposals;
    private final Map<String, Long> confirmed;

    /** @param confirmed rows of which a person said to which standard they belong, by key */
    Attachments(Standards standards, Proposals proposals, Map<String, Long> confirmed) {
        this.standards = standards;
        this.proposals = proposals;
        this.confirmed = confirmed;
    }

    /**
     * @param rowKey names the row
     * @param stored what is stored of the row, absent for a new one
     */
    Attachment of(String rowKey, Item item, @Nullable Implementation stored) {
        Optional<StandardItem> said = Optional.ofNullable(confirmed.get(rowKey)).flatMap(standards::find);
        if (said.isPresent()) {
            return to(Attachment.Kind.CONFIRMED, said.get());
        }
        BasedOn known = stored == null ? null : stored.basedOn();
        if (stored != null && known != null && codeOf(item).equals(codeOf(stored.item()))) {
            return standards
                    .find(known.standardId())
                    .map(standard -> to(Attachment.Kind.KEPT, standard))
                    .orElse(new Attachment(Attachment.Kind.KEPT, known.standardId(), "", "", List.of()));
        }
        Optional<StandardItem> byCode = codeOf(item).flatMap(standards::findByCode);
        if (byCode.isPresent()) {
            return to(Attachment.Kind.BY_CODE, byCode.get());
        }
        List<StandardProposal> proposed = proposals.of(item);
        return proposed.isEmpty()
                ? Attachment.none()
                : new Attachment(Attachment.Kind.PROPOSED, null, "", "", proposed);
    }

    static Attachment to(Attachment.Kind kind, StandardItem standard) {
        return new Attachment(
                kind,
                standard.id(),
                standard.item().text(ItemField.CATALOG_CODE),
                standard.item().name(),
                List.of());
    }

    /** The snapshot to base the row on: the one it has where it stays with its standard, else the one in force. */
    @Nullable
    BasedOn basedOn(Attachment attachment, @Nullable Implementation stored) {
        BasedOn known = stored == null ? null : stored.basedOn();
        Long standardId = attachment.standardId();
        if (standardId == null) {
            return attachment.kind() == Attachment.Kind.NONE || attachment.kind() == Attachment.Kind.PROPOSED
                    ? null
                    : known;
        }
        if (known != null && known.standardId() == standardId) {
            return known;
        }
        return standards
                .find(standardId)
                .map(standard -> new BasedOn(standardId, standard.snapshot()))
                .orElse(known);
    }

    private static Optional<String> codeOf(Item item) {
        return item.catalogCode()
                .or(() -> item.implCode().map(code -> code.catalogCode()))
                .map(code -> code.value());
    }
}
