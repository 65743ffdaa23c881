package fr.carnetderefus.ui.voice;

/** Says words aloud. On the JavaFX thread; none of it waits for the voice. */
public interface Voice {
    /** Whether there is a voice at all. */
    boolean isThere();

    /** Says words in a language, two letters, in place of what is being said. */
    void say(String language, String words);

    /** Says no more. */
    void hush();

    /** No voice. */
    static Voice none() {
        return new Voice() {
            @Override
            public boolean isThere() {
                return false;
            }

            @Override
            public void say(String language, String words) {
                // there is none
            }

            @Override
            public void hush() {
                // there is none
            }
        };
    }
}
