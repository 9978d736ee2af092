package io.sitong.catalog.audit;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;

/** Reads the trail; entries are written by the store together with the change itself. */
public interface AuditTrail {

    /** Newest first. */
    List<AuditEntry> of(Viewer viewer, String entity, long entityId, int limit);

    /** Newest first; only for those who administer. */
    Page<AuditEntry> page(Viewer viewer, PageRequest request);
}
