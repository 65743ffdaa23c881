package fr.carnetderefus.journal;

class MemoryJournalTest extends JournalContractTest {
    @Override
    Journal empty() {
        return new MemoryJournal();
    }
}
