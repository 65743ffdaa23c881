#!/usr/bin/python3
"""Reads a carnet without any of the program's source: written from the documentation of its format
(src/main/java/fr/carnetderefus/journal/package-info.java) alone, to show that it suffices.

    read_carnet.py FILE PASSPHRASE-FILE                  checks everything, prints rows as JSON lines
    read_carnet.py FILE PASSPHRASE-FILE --document ID    writes one document to standard output
    read_carnet.py FILE PASSPHRASE-FILE --head N:CHAIN   also compares a head noted elsewhere
    read_carnet.py FILE WORDS-FILE --words               the same with the 24 words of a sheet
    read_carnet.py FILE WORDS-FILE --words SECOND-FILE   or with those of two sheets of three

Needs Debian's python3-argon2 and python3-cryptography. Writes nothing to the carnet.
Exits 0 when all holds, 1 when something does not (told on standard error), 2 on wrong usage.
"""

import argparse
import hashlib
import hmac
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import unicodedata
import urllib.parse

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

APPLICATION_ID = 0x43645266
VERSION = 2
NONCE, TAG, KEY = 12, 16, 32
GENESIS = bytes(32)
# the list that the documentation names, published as part of BIP-39
WORDS = os.path.join(os.path.dirname(os.path.realpath(__file__)),
                     "../../main/resources/fr/carnetderefus/journal/french.txt")
KDF = re.compile(r"argon2id v=19 m=([1-9]\d*) t=([1-9]\d*) p=([1-9]\d*)")
SCHEMA = {
    "CREATE TABLE keyslot (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, kdf TEXT NOT NULL,"
    " salt BLOB NOT NULL, wrapped BLOB NOT NULL) STRICT",
    "CREATE TABLE subject (id TEXT PRIMARY KEY NOT NULL, wrapped BLOB NOT NULL) STRICT",
    "CREATE TABLE entry (seq INTEGER PRIMARY KEY, subject TEXT NOT NULL REFERENCES subject (id),"
    " sealed BLOB NOT NULL, chain BLOB NOT NULL) STRICT",
    "CREATE TABLE document (id TEXT PRIMARY KEY NOT NULL,"
    " subject TEXT NOT NULL REFERENCES subject (id), sealed BLOB NOT NULL) STRICT",
}


class Refused(Exception):
    """The file cannot be read at all; the text says why."""


def field(content):
    return len(content).to_bytes(4, "big") + content


def place(table, *fields):
    """Where sealed bytes stand; texts in UTF-8, numbers in eight bytes."""
    out = field(b"carnet-de-refus/1") + field(table.encode())
    for value in fields:
        if isinstance(value, int):
            value = value.to_bytes(8, "big", signed=True)
        elif isinstance(value, str):
            value = value.encode()
        out += field(value)
    return out


def unseal(key, where, sealed):
    """The content, or None when these bytes were not sealed to this place with this key."""
    if key is None or len(sealed) < NONCE + TAG:
        return None
    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], where)
    except InvalidTag:
        return None


def passphrase_bytes(text):
    spaced = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text)
    return unicodedata.normalize("NFC", spaced).encode()


def first_line(path):
    with open(path, encoding="utf-8-sig", newline="") as lines:
        return re.split(r"[\r\n]", lines.read(), maxsplit=1)[0]


def slot_key(passphrase, kdf, salt):
    cost = KDF.fullmatch(kdf)
    if not cost:
        raise Refused("a key slot made in a way unknown here: " + kdf)
    memory, passes, lanes = map(int, cost.groups())
    if memory > 1048576 or passes > 64 or lanes > 16 or memory < 8 * lanes:
        raise Refused("a key slot that no carnet has: " + kdf)
    return hash_secret_raw(passphrase, salt, passes, memory, lanes, KEY, Type.ID, 19)


def bare(word):
    marked = unicodedata.normalize("NFKD", word)
    return "".join(c for c in marked if not unicodedata.category(c).startswith("M")).lower()


def sheet_secret(path):
    """The 256 bits that 24 words stand for; numbers before them do not matter."""
    with open(WORDS, encoding="utf-8") as lines:
        places = {bare(word)[:4]: place for place, word in enumerate(lines.read().split())}
    with open(path, encoding="utf-8-sig") as typed:
        words = [w for w in re.split(r"[\s\d.,;:)]+", typed.read()) if w]
    if len(words) != 24:
        raise Refused(f"24 words are needed, there are {len(words)}")
    bits = 0
    for count, word in enumerate(words, 1):
        if bare(word)[:4] not in places:
            raise Refused(f"word {count} is not in the list")
        bits = bits << 11 | places[bare(word)[:4]]
    secret = (bits >> 8).to_bytes(KEY, "big")
    if hashlib.sha256(secret).digest()[0] != bits & 0xFF:
        raise Refused("a word is wrong, or in the wrong place")
    return secret


def hkdf(material, salt, info):
    """HKDF with SHA-256, RFC 5869: one block of output is what is needed."""
    extracted = hmac.new(salt, material, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def by_passphrase(passphrase):
    return lambda kind, kdf, salt: (
        [slot_key(passphrase, kdf, salt)] if kind == "passphrase" else [])


def by_words(secrets):
    """One sheet, or two in either order."""
    wanted = "recovery" if len(secrets) == 1 else "pair"
    kdfs = r"hkdf-sha256" if len(secrets) == 1 else r"hkdf-sha256 sheets=(1,2|1,3|2,3)"

    def keys(kind, kdf, salt):
        if kind != wanted or not re.fullmatch(kdfs, kdf):
            return []
        info = b"carnet-de-refus/1 " + kind.encode()
        return [hkdf(b"".join(order), salt, info) for order in (secrets, secrets[::-1])]

    return keys


def carnet_key(db, way):
    slots = db.execute("SELECT id, kind, kdf, salt, wrapped FROM keyslot ORDER BY id").fetchall()
    for number, kind, kdf, salt, wrapped in slots:
        for own in way(kind, kdf, salt):
            key = unseal(own, place("keyslot", number, kind, kdf, salt), wrapped)
            if key is not None:
                return key
    raise Refused("this opens no key slot")


def require_carnet(path):
    with open(path, "rb") as file:
        header = file.read(100)
    if len(header) < 100 or header[:16] != b"SQLite format 3\0":
        raise Refused("not a carnet: no SQLite database")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Refused("not a carnet: another application's database")
    version = int.from_bytes(header[60:64], "big", signed=True)
    if version < 1:
        raise Refused("not a carnet: no version")
    if version > VERSION:
        raise Refused(f"a carnet of a newer format, {version}")


def connect(path, folder):
    """Opens for reading; where a WAL waits, a copy of both files, so that nothing is changed."""
    path = os.path.realpath(path)
    options = "mode=ro&immutable=1"
    if os.path.exists(path + "-wal") and os.path.getsize(path + "-wal") > 0:
        for side in ("", "-wal"):
            shutil.copyfile(path + side, os.path.join(folder, "copy" + side))
        path, options = os.path.join(folder, "copy"), "mode=rw"
    return sqlite3.connect(f"file:{urllib.parse.quote(path)}?{options}", uri=True)


class Carnet:
    """An unlocked carnet, and what was found not to hold in it."""

    def __init__(self, db, way):
        self.db = db
        self.faults = []
        self.noise = 0
        self.chains = {0: GENESIS}
        found = db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        if {sql for (sql,) in found} != SCHEMA or len(found) != len(SCHEMA):
            raise Refused("damaged: the schema is another")
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        self.expect(whole == "ok", "file: " + whole)
        key = carnet_key(db, way)
        self.keys = {}
        self.erased = set()
        for subject, wrapped in db.execute("SELECT id, wrapped FROM subject"):
            own = unseal(key, place("subject", subject), wrapped)
            if own == b"":
                self.erased.add(subject)
                continue
            self.expect(own is not None and len(own) == KEY, f"subject {subject}: seal")
            self.keys[subject] = own

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def rows(self):
        """Every row that opens, as number, subject and content; checks the chain on the way."""
        count, previous = 0, GENESIS
        rows = self.db.execute("SELECT seq, subject, sealed, chain FROM entry ORDER BY seq")
        for seq, subject, sealed, chain in rows:
            self.expect(seq == count + 1, f"entry {seq}: gap")
            where = place("entry", seq, subject, previous)
            link = hashlib.sha256(where + field(sealed)).digest()
            self.expect(link == chain, f"entry {seq}: chain")
            count, previous = seq, chain
            self.chains[seq] = chain
            if subject in self.erased:
                self.noise += 1
                continue
            content = unseal(self.keys.get(subject), where, sealed)
            self.expect(content is not None, f"entry {seq}: seal")
            if content is not None:
                yield seq, subject, content

    def head(self):
        count = max(self.chains)
        return count, self.chains[count].hex()

    def document(self, wanted):
        row = self.db.execute("SELECT subject, sealed FROM document WHERE id = ?", (wanted,))
        found = row.fetchone()
        if found is None:
            return None
        subject, sealed = found
        return unseal(self.keys.get(subject), place("document", wanted, subject), sealed)

    def check_documents(self, filed):
        """Opens every document, and compares each proof with the entry that filed it."""
        ids = [i for (i,) in self.db.execute("SELECT id FROM document ORDER BY id")]
        for document in ids:
            self.expect(self.document(document) is not None, f"document {document}: seal")
        for entry in filed:
            content = self.document(entry["document"])
            if content is None:
                self.expect(entry["document"] in ids, f"document {entry['document']}: missing")
                continue
            same = hashlib.sha256(content).hexdigest() == entry["sha256"]
            self.expect(same and len(content) == entry["bytes"],
                        f"document {entry['document']}: not what its entry tells")
        return len(ids)

    def check_head(self, noted):
        count, chain = noted.split(":")
        held = self.chains.get(int(count))
        self.expect(held is not None and held.hex() == chain, f"head: no row {noted}")


def read(carnet, head):
    filed = []
    for seq, subject, content in carnet.rows():
        entry = json.loads(content)
        if entry["type"] == "proof-filed":
            filed.append(entry)
        print(json.dumps({"seq": seq, "subject": subject, "entry": entry}, ensure_ascii=False))
    documents = carnet.check_documents(filed)
    if head:
        carnet.check_head(head)
    count, chain = carnet.head()
    print(f"{count} rows, of which {carnet.noise} erased, {documents} documents,"
          f" head {count}:{chain}", file=sys.stderr)


def main():
    options = argparse.ArgumentParser(description="Reads a carnet de refus.")
    options.add_argument("file")
    options.add_argument("passphrase_file")
    options.add_argument("--document", metavar="ID")
    options.add_argument("--head", metavar="N:CHAIN")
    options.add_argument("--words", metavar="SECOND-FILE", nargs="?", const="")
    given = options.parse_args()
    try:
        require_carnet(given.file)
        with tempfile.TemporaryDirectory() as folder:
            if given.words is None:
                way = by_passphrase(passphrase_bytes(first_line(given.passphrase_file)))
            else:
                files = [name for name in (given.passphrase_file, given.words) if name]
                way = by_words([sheet_secret(name) for name in files])
            carnet = Carnet(connect(given.file, folder), way)
            if given.document is None:
                read(carnet, given.head)
            else:
                content = carnet.document(given.document)
                if content is None:
                    raise Refused("no such document, or its seal does not open")
                sys.stdout.buffer.write(content)
            carnet.db.close()
    except (Refused, OSError, sqlite3.DatabaseError) as refusal:
        print(f"read_carnet: {refusal}", file=sys.stderr)
        return 1
    for fault in carnet.faults:
        print(f"read_carnet: {fault}", file=sys.stderr)
    return 1 if carnet.faults else 0


if __name__ == "__main__":
    sys.exit(main())
