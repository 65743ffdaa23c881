package fr.carnetderefus.task;

/** Work under way. */
public interface Running {
    /** Asks the work to stop; what it comes to is no longer told. */
    void cancel();
}
