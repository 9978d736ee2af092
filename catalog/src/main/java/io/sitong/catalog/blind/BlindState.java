package io.sitong.catalog.blind;

/** How far a double review is. */
public enum BlindState {
    /** not both have answered; nobody sees an answer but who gave it */
    ANSWERING("盲审中"),
    /** the two answers differ; a third person, or one of the two, settles it */
    DIFFERENT("待协调"),
    /** both said the same */
    AGREED("盲审一致"),
    /** they differed, and it was settled */
    SETTLED("已协调"),
    /** ended before both had answered; the answers stay unseen */
    CALLED_OFF("已撤销");

    private final String label;

    BlindState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing is decided on the entry but through the review. */
    public boolean open() {
        return this == ANSWERING || this == DIFFERENT;
    }

    /** Both answers are there for everybody to see, and count for the agreement figure. */
    public boolean answered() {
        return this == DIFFERENT || this == AGREED || this == SETTLED;
    }
}
