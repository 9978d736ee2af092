package io.sitong.catalog.account;

/** What a person may do. */
public enum Role {
    /** regional service bureau: everything, including users and lists */
    BUREAU("政务服务局"),
    /** department: edits standard items, decides correspondences */
    DEPARTMENT("部门"),
    /** locality: own implementations, imports, claims */
    LOCALITY("地方"),
    /** looks, changes nothing */
    READER("只读");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
