package io.sitong.catalog.template;

import io.sitong.catalog.account.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * The templates of a region. Whoever sees anything of the region prints into them; those who administer send, choose and
 * remove them.
 */
public interface ReportTemplates {

    /** What the table holds of one file. */
    int LARGEST = 1_000_000;

    /** Newest first. */
    List<ReportTemplate> list(Viewer viewer);

    /** The bytes of a template of the viewer's region. */
    Optional<byte[]> content(Viewer viewer, long id);

    /** The bytes of the template a kind of report is printed into. */
    Optional<byte[]> chosen(Viewer viewer, String kind, String format);

    /**
     * Keeps a file that was checked.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not administer
     */
    ReportTemplate add(Viewer viewer, String name, String format, byte[] content);

    /**
     * Prints a kind of report into a template from now on, instead of into what was chosen before.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not administer, or the template is of another region
     */
    void choose(Viewer viewer, long id, String kind);

    /**
     * Prints a kind of report plainly again.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not administer
     */
    void unchoose(Viewer viewer, String kind, String format);

    /**
     * Throws a template away; what was printed into it is printed plainly again.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not administer, or the template is of another region
     */
    void remove(Viewer viewer, long id);
}
