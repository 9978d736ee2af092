package io.sitong.catalog.audit;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.function.Consumer;

/** Reads the trail; entries are written by the store together with the change itself. */
public interface AuditTrail {

    /** Newest first. */
    List<AuditEntry> of(Viewer viewer, String entity, long entityId, int limit);

    /** Newest first; only for those who administer. */
    Page<AuditEntry> page(Viewer viewer, AuditFilter filter, PageRequest request);

    /** Newest first, as many as match; only for those who administer. */
    void forEach(Viewer viewer, AuditFilter filter, Consumer<AuditEntry> each);
}
