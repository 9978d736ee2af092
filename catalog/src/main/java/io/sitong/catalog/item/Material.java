package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/**
 * One application material (申请材料).
 *
 * @param type code of {@link CodeTable#MATERIAL_TYPE}
 * @param form code of {@link CodeTable#MATERIAL_FORMAT}
 * @param necessity code of {@link CodeTable#IS_NEED}
 * @param source 来源渠道 as a label: 申请人自备, 政府部门核发, 其他
 * @param issuer the issuing body where the source is 政府部门核发
 * @param copies number of paper copies as text, kept as it came where it is no number
 * @param licence name of the electronic licence that can replace it
 */
public record Material(
        String name,
        @Nullable String type,
        @Nullable String form,
        @Nullable String necessity,
        @Nullable String source,
        @Nullable String issuer,
        @Nullable String copies,
        @Nullable String paperSpec,
        @Nullable String fillNote,
        @Nullable String acceptStandard,
        @Nullable String basis,
        @Nullable String blankForm,
        @Nullable String sampleForm,
        @Nullable String optionalCase,
        @Nullable String licence,
        @Nullable String situation) {

    public static Material named(String name) {
        return new Material(
                name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static Material of(
            String name,
            String type,
            String form,
            String necessity,
            String source,
            @Nullable String issuer,
            String copies) {
        return new Material(
                name, type, form, necessity, source, issuer, copies, null, null, null, null, null, null, null, null,
                null);
    }
}
