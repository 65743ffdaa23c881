/// Keeps rows and documents, sealed and durable, in one `.carnet` file, or in memory alone.
///
/// A row is added and never rewritten; a chain of digests shows whether one was dropped, moved or
/// changed; each subject (a person) has a key of their own. The room knows bytes and texts, not
/// persons, speaks alone of SQL and of cryptography, and never logs. What follows is the file's
/// format, versions 1 and 2, told so that somebody else can write a reader without our source
/// (`src/test/python/read_carnet.py` is one). What it promises, against whom, how that is tried and
/// what is not promised is in `src/doc/threat-model.md`.
///
/// # The file
///
/// A carnet is an SQLite 3 database, text in UTF-8, in WAL mode. Two numbers in SQLite's header
/// name the format (`PRAGMA application_id`, `PRAGMA user_version`; in the file, four bytes each,
/// most significant first):
///
/// | number | at byte | value |
/// |---|---|---|
/// | `application_id` | 68 | `0x43645266`, "CdRf" in ASCII (1130648166) |
/// | `user_version` | 60 | `1`, the version of the format; `2` from the first erasure on |
///
/// A file with another `application_id`, or with `user_version` below 1, is no carnet. One with a
/// higher `user_version` than a reader knows is a carnet of a newer format: the reader says so and
/// leaves it alone, since no rule below need hold in it. Whatever is added later without raising
/// the number can be read by these rules.
///
/// The schema is exactly the following, without any index, trigger or view of its own (SQLite makes
/// two automatic indexes for the text keys); in the file each statement is one line, its words
/// apart by one space. A file that has anything more or less is treated as damaged.
///
/// ```sql
/// CREATE TABLE keyslot (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, kdf TEXT NOT NULL,
///                       salt BLOB NOT NULL, wrapped BLOB NOT NULL) STRICT
/// CREATE TABLE subject (id TEXT PRIMARY KEY NOT NULL, wrapped BLOB NOT NULL) STRICT
/// CREATE TABLE entry (seq INTEGER PRIMARY KEY, subject TEXT NOT NULL REFERENCES subject (id),
///                     sealed BLOB NOT NULL, chain BLOB NOT NULL) STRICT
/// CREATE TABLE document (id TEXT PRIMARY KEY NOT NULL,
///                        subject TEXT NOT NULL REFERENCES subject (id),
///                        sealed BLOB NOT NULL) STRICT
/// ```
///
/// While the program has a carnet `NAME` open, or after it was killed, two files may stand beside
/// it:
///
/// - `NAME-wal`, SQLite's own: it holds confirmed rows that are not in `NAME` yet, so whoever
///   copies or reads a carnet takes it along. Closing folds it in and removes it. No `-shm` file is
///   made: the program holds SQLite's lock exclusively.
/// - `NAME.lock`: the claim of the process that has the carnet. The claim is an exclusive lock
///   (POSIX `fcntl`) on the one byte at 2^40, held until the process ends, and, where Linux and
///   macOS have it, one of the open file description (`F_OFD_SETLK`) on the byte after it, which
///   the process does not lose when something in it opens the file and closes it; the content is
///   one line in UTF-8, `pid 4711, salon-pc, 2026-11-23T20:13:00Z`, for people to read. A file
///   without either lock was left behind and means nothing; who takes one takes both.
///
/// A reader that writes nothing opens a carnet that is closed with SQLite's
/// `file:NAME?mode=ro&immutable=1`. Where a `NAME-wal` that is not empty stands beside it, it reads
/// a copy of both files, or opens with `mode=ro` alone. It checks first that the last row of `NAME`
/// alone (`immutable=1`) is there through the WAL too, with the same `chain`: otherwise the WAL is
/// another file's, and must not be believed. `.ULID.new`, `.ULID.copy` and `.ULID.part` are drafts
/// whose making was cut short; they may be deleted.
///
/// # Bytes put together: the place
///
/// What is sealed is sealed to where it stands, and what is digested is digested with it. Such a
/// *place* is a list of fields, each written as its length in bytes (four bytes, unsigned, most
/// significant first) followed by the bytes. Texts are in UTF-8 and numbers are eight bytes, most
/// significant first. No field is left out, and nothing stands before, between or after them. The
/// first is always the text `carnet-de-refus/1`, the second the table's name:
///
/// | what | its place: fields in this order |
/// |---|---|
/// | key slot | `carnet-de-refus/1`, `keyslot`, number `id`, text `kind`, text `kdf`, `salt` |
/// | subject key | `carnet-de-refus/1`, `subject`, text `id` |
/// | row | `carnet-de-refus/1`, `entry`, number `seq`, text `subject`, the previous `chain` |
/// | document | `carnet-de-refus/1`, `document`, text `id`, text `subject` |
///
/// The place of the subject key `A`, in hexadecimal:
///
/// ```
/// 00000011 6361726e65742d64652d72656675732f31    17, "carnet-de-refus/1"
/// 00000007 7375626a656374                            7, "subject"
/// 00000001 41                                        1, "A"
/// ```
///
/// # Sealed bytes
///
/// Everything sealed is AES-256-GCM: a nonce of 12 bytes, random for each sealing; the ciphertext,
/// as long as the content; the tag of 16 bytes. The associated data is the place. There is no
/// padding and no compression, so sealed bytes are 28 longer than what they hold.
///
/// # From the passphrase to the carnet's key
///
/// A passphrase is a text. To bytes: every character of Unicode's category Zs (a no-break space,
/// say) becomes U+0020; then NFC; then UTF-8 (RFC 8265, OpaqueString). Case is kept and nothing is
/// trimmed. (The command line's passphrase file is UTF-8 text of which the first line counts,
/// without what ends it, LF, CR or CR LF, and without a byte order mark before it.)
///
/// A `keyslot` row is one way to the carnet's key. This version knows the `kind`s `passphrase`,
/// `recovery` and `pair`; others are passed over, they are somebody else's way. Whatever the kind,
/// what is wrapped is the same key of the carnet; to change or take away a way touches no row, and
/// a copy of the file made before keeps the ways it had. The columns of a `passphrase` slot:
///
/// - `kdf`: how the slot's own key is made, such as `argon2id v=19 m=65536 t=3 p=1`: Argon2id,
///   version 0x13 (19), memory in KiB, passes, lanes. Decimal without leading zeros, one space
///   between. The numbers are read from the slot, never assumed. A reader should refuse what is
///   beyond m=1048576, t=64, p=16, or has m < 8p: no carnet has that, and a forged slot would eat
///   all memory.
/// - `salt`: 16 bytes. The slot's own key is Argon2id's output of 32 bytes for the passphrase's
///   bytes and this salt, without secret and without associated data.
/// - `wrapped`: 60 bytes: the carnet's key (32 random bytes) sealed with the slot's own key to the
///   slot's place.
///
/// A slot that does not open was made with another passphrase (or is damaged: it cannot be told
/// apart). All `passphrase` slots are tried, by ascending `id`; there is at least one. An `id` may
/// be given anew once its slot is gone; a `salt` never comes again, so its 32 hexadecimal digits
/// are what rows call a slot by (`key`, below).
///
/// # From the recovery words to the carnet's key
///
/// A sheet of paper has 24 French words. They are 256 random bits and an eight-bit checksum, as
/// BIP-39 tells: each word is its place in the French list of BIP-39
/// (`src/main/resources/fr/carnetderefus/journal/french.txt`, 2,048 words, one a line, counted from
/// 0) as eleven bits, most significant first; of the 264 bits the first 256 are the sheet's
/// *secret*, 32 bytes, and the last eight are the first byte of its SHA-256. No seed is derived as
/// wallets do: the secret itself is used. Words are compared without accents (NFKD, marks of
/// category M removed) and without case, and no two share their first four letters.
///
/// The slot's own key is 32 bytes of HKDF with SHA-256 (RFC 5869). Its `salt` is the slot's, 16
/// bytes; `wrapped` is as above.
///
/// | `kind` | `kdf` | input key material | info, in ASCII |
/// |---|---|---|---|
/// | `recovery` | `hkdf-sha256` | the secret of the one sheet | `carnet-de-refus/1 recovery` |
/// | `pair` | `hkdf-sha256 sheets=1,2` | the secrets of sheets 1 and 2, one after the other | `carnet-de-refus/1 pair` |
///
/// Of three sheets any two open the carnet: there are three `pair` slots, `sheets=1,2`,
/// `sheets=1,3` and `sheets=2,3`. One of them alone tells nothing. Whoever has two sheets without
/// their numbers tries both orders in each.
///
/// # Subjects, rows, documents
///
/// `subject`: `wrapped` is 60 bytes: the subject's key (32 random bytes) sealed with the carnet's
/// key to the subject's place. It seals everything of that subject, and nothing else.
///
/// An *erased* subject's `wrapped` is 28 bytes: no bytes at all, sealed in the same way. Its key is
/// nowhere any more. There is no document of it, and its rows stay as noise: the chain over them
/// still holds, since it is made of sealed bytes, and a reader passes them over and counts them
/// apart from damage. Whoever has not the carnet's key can make no such seal, so a key that was
/// merely destroyed is damage. Nothing is added under an erased subject. Version 2 is version 1
/// with erased subjects: the step that erases the first one raises the number, and nothing lowers
/// it.
///
/// `entry`: a row. `seq` counts from 1 without a gap. With `previous` as the `chain` of row `seq -
/// 1`, or 32 zero bytes for row 1:
///
/// - `sealed`: the row's content, sealed with its subject's key to the row's place;
/// - `chain`: 32 bytes, SHA-256 over the row's place and then `sealed` as one more field, that is
///   with its length in four bytes before it. It can be checked without any key.
///
/// The *head* of a carnet is the number of rows and the last `chain` (in an empty one: 0, and 32
/// zero bytes). Neither it nor the chain can show that rows were cut off at the end, since a
/// shorter carnet is as sound as it was then; that is why the head is told wherever the file is
/// not.
///
/// `document`: `sealed` is the document's bytes exactly as they came, sealed with its subject's key
/// to the document's place. Documents are not in the chain: the row that files one tells its
/// SHA-256.
///
/// # What a row says
///
/// To this room content is any bytes. The register (`fr.carnetderefus.register.Codec`, which is the
/// authority) writes one JSON object in UTF-8. Its subject is a person's id (a ULID) or, for what
/// concerns nobody in particular, the text `carnet`. A `code-noted` row has a subject of its own,
/// the person's id, `/` and the `id` of the entry, so that a code can be erased alone; in carnets
/// of earlier versions it has the person's. Each object has the five members
///
/// - `id`, the entry's own ULID, and `step`, a ULID shared by the entries of one action;
/// - `day` (`2026-11-23`), when it happened, and `at` (`2026-11-23T20:13:00Z`), when it was
///   written;
/// - `type`, and then the members of that type. Those in brackets are left out where they are
///   unknown, empty or false.
///
/// Where the carnet was open with a key, a member `writtenBy` tells which: the slot's `salt` in
/// hexadecimal (of three `pair` slots, that of the one with the lowest `id`). It tells of the
/// moment of writing: the slot may be gone since, and in a row that was brought in from another
/// copy it may never have been in this file. Carnets of earlier versions have no such member. The
/// types:
///
/// - `person-added` and `person-amended`: `person` (the id), `kind`, `given`, `birthName`,
///   [`usedName`], `born`, `household`, [`keeper`: true], [`representation`], `insurance`
/// - `person-removed`: none
/// - `notice-received`: `notice` (an id), `by`, [`sent`], `basis`, [`received`]
/// - `code-noted`: `code`
/// - `method-chosen`: `channel`
/// - `decision-taken`: `decision`
/// - `attempt-made`: `channel`, `when` (local date and time), `outcome`, `note`
/// - `proof-requested`: `channel` (`letter` where one was sent, whatever ways the procedure has),
///   `note`
/// - `proof-filed`: `document` (its id), `sha256` (64 hexadecimal digits, lower case), `pages` (0
///   where they could not be counted), `bytes`, `name` (the file's), [`kind`: left out for
///   `proof`], [`dated`: the day written on it], [`via`: the name of the e-mail or picture it came
///   in], [`password`: what opens it], [`text`: the id of a document that holds what is written in
///   it, in UTF-8, pages apart by a form feed]
/// - `case-opened`: `opens` (the new case's id), `procedure`, [`after`: the id of the case whose
///   place it takes]; what is said of a case that was opened so has a sixth member, `case`
/// - `trouble-met`: `trouble`, [`lookOn`], `note`; `looked-again`: `look`, `note`
/// - `position-taken`: `whose`, `position`, `words`; `day` is the day it was said
/// - `information-given`: `how` (`orally`, `in-writing`, `easy-read`), `words`; likewise
/// - `measure-renewed`: [`until`: the day the measure ends from now on; where it is left out, none
///   is given], and what is no longer as before: [`reference`], [`court`], [`extent`]; `day` is the
///   day of the decision
/// - `note-made`: `words`; `reminder-set`: `on` (a day), `words` (may be empty); `reminder-done`:
///   `target`, the `id` of the entry that set it
/// - `entry-undone`: `target`, the `id` of the entry taken back
/// - `rules-adopted`: `timing`
/// - `person-erased` (of the subject `carnet`): `person`, whose subject was erased in the same
///   step, with all that begin with it and `/`
/// - `code-purged`: `target`, the `id` of the entry whose subject was erased in the same step
/// - `key-added`: `key` (the slot's `salt` in hexadecimal), `label`; `key-changed`: `before`,
///   `after`; `key-removed`: `key`; `key-named`: `key`, `label` (it need be no slot of this file:
///   of rows that were brought in, the names of those who wrote them)
/// - `recovery-made` and `recovery-proven`: `sheets` (`one` or `two-of-three`), `key` (of three
///   slots, the one with the lowest `id`); `recovery-removed`: `sheets`
///
/// Objects among them:
///
/// - `representation`: [`by`: a person's id], `ground`, [`extent`: `goods`, `person`, `assistance`
///   or `representation`; left out where it was not looked up, as in carnets of earlier versions],
///   [`reference`], [`court`], [`start`], [`end`]
/// - `insurance`: [`nir`: 15 characters], [`coveredBy`: a person's id], [`cardType`],
///   [`cardSerial`], [`department`], [`caisse`: left out where it was not noted, as in carnets of
///   earlier versions]
/// - `timing`: `procedure`, `version`, `delay` (`weeks`, `from`, `advisedDays`, `postDays`,
///   `source`), [`hours`] (`days`: a list, `opens`, `closes`, `closesElsewhere`,
///   `closedOnHolidays`, `zone`, `source`)
///
/// Dates and times are as ISO 8601 writes them, seconds and their fractions only where there are
/// any. Words such as `kind` are our constants in lower case with hyphens (`adult`,
/// `parental-authority`, `site-down`). `person-amended` gives the whole person anew, and
/// `entry-undone` may itself be taken back. A reader shows a type it does not know as it stands.
///
/// # The draft
///
/// One document may have the id `draft`, of the subject `carnet`: what somebody was typing when the
/// carnet was locked, or when the program was cut short. No row speaks of it, it is replaced and
/// removed at any time, and a reader may pass it over. Its bytes are one JSON object in UTF-8:
/// `place`, where it was typed, as the program names its screens; [`sheet`: a question that stood
/// over the screen]; `typed`, an object of texts by the names of their fields; [`waiting`: an
/// object of what was put into the form of each file that was to be filed].
///
/// Rows mean what they say in the order of their `id`s, not of their `seq`: where another copy of
/// the carnet was brought in, its rows stand behind, sealed anew, though they may have been written
/// before. An `id` sorts after every one that its writer knew of. In a carnet that never met
/// another copy the two orders are one.
///
/// One document is filed by no row: `backups`, of the subject `carnet`, one JSON object in which
/// the program notes where backups go and when the last was made.
///
/// # Backups
///
/// A backup is a carnet like any other: the same rows, key slots and documents, in a file of its
/// own named `NAME 2026-11-24 22.17.05 128-9f3a01bc22d4e5f6.carnet`: when it was made, the count of
/// rows and the first 16 digits of the head. One that is being made, or whose making was cut short,
/// is `.ULID.copy` and counts for nothing. In a folder chosen for backups lies
/// `.carnet-de-refus-sauvegardes` with a random ULID, by which the folder is known again.
///
/// # What a carnet gives out
///
/// A paper may bear the carnet's seal: HMAC with SHA-256 over the words it seals, under 32 bytes of
/// HKDF-Expand with SHA-256 (RFC 5869, 2.3) of the carnet's key with the info `carnet-de-refus/1
/// mark`, in 64 hexadecimal digits. A dossier's are `carnet-de-refus;COUNT:HEAD;MANIFEST`, as on
/// its first page. Nothing of it is in the file.
///
/// # While erasing
///
/// A document with the id `erasing`, of the subject `carnet`, empty, says that something was erased
/// and the file is still to be written anew (SQLite's `VACUUM`, and the WAL folded in), so that
/// nothing of it is left in a page that is no longer used. The program does so at the next opening
/// and removes it. No row speaks of it.
///
/// # What a verifier checks
///
/// 1. SQLite's own `PRAGMA integrity_check` says `ok`, and the two numbers and the schema are as
///    above.
/// 2. Every subject key unwraps, or is that of an erased subject.
/// 3. Rows are numbered 1, 2, 3, … and each `chain` is the one computed anew from the row before.
/// 4. Every row opens under the key of its subject, but those of erased ones.
/// 5. Every document opens likewise, and each `proof-filed` row finds its document, of the `bytes`
///    and the `sha256` it tells.
/// 6. The head is not behind one that was noted elsewhere: the count is not smaller, and the
///    `chain` of the row with the noted count is the noted one.
///
/// Of these, 1, 3 and 6 need no key ([ChainCheck], `verify --chain-only`): whoever holds a copy can
/// tell that no row was changed, moved or dropped before the noted end. Without a key a `chain`
/// that was itself changed is told at its own row and at the next, since neither can vouch for the
/// other.
///
/// A document that does not open is damage of that document alone. It may be replaced by the one of
/// the same `id` from a copy of the carnet (one whose row 1 has the same `chain`), if that has the
/// SHA-256 that the row which filed it tells; it is sealed anew, and no row changes.
@NullMarked
package fr.carnetderefus.journal;

import org.jspecify.annotations.NullMarked;
