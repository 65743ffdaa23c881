#!/usr/bin/env bash
# Makes a carnet with the program and reads it with read_carnet.py, which knows the format from its
# documentation alone: the same people, the same proof byte for byte, the same head; and what was
# changed behind the program's back is found. Run after `package`, or set CARNET to another way to
# start the program, such as CARNET="java -cp … fr.carnetderefus.app.Main". Exits 0 or 1.
set -u
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")/../../.." && pwd)
read -ra carnet <<<"${CARNET:-java -XX:TieredStopAtLevel=1 -jar $here/target/carnet-de-refus.jar}"
# Debian's own, for which python3-argon2 and python3-cryptography are packaged
read -ra reader <<<"${PYTHON:-/usr/bin/python3} $here/src/test/python/read_carnet.py"
pdf=$here/src/test/resources/samples/pdf/files/ok_scan_1bit.pdf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
file="$work/famille Noël #1.carnet"
# a no-break space and a decomposed é: both must come out as their plain forms
printf 'un cheval\u00a0a\u0300 bascule, e\u0301te\u0301\n' >"$work/passphrase"
printf 'un cheval à bascule, été\n' >"$work/same"
printf 'un cheval sans bascule\n' >"$work/other"

die() {
    printf 'check_reader: %s\n' "$*" >&2
    exit 1
}
run() {
    "${carnet[@]}" "$@" --passphrase-file "$work/passphrase" --today 2026-11-23 --lang fr \
        </dev/null || die "exit $?: $1 $2"
}
read_with() { "${reader[@]}" "$1" "$work/$2" "${@:3}" 2>"$work/told"; }

run create "$file" >/dev/null || exit 1
lea=$(run person add "$file" --given Léa --family 'Benaïm-Œuf' --born 2015-06-01 --kind child) || exit 1
run person add "$file" --given Nadia --family Martin --born 1984-08-14 --kind adult \
    --nir 255081416802538 --card-type with-photo --card-serial 12345678901 >/dev/null || exit 1
run notice "$file" --sent 2026-11-03 --by email --code "$lea=aB3dE5gH7jKm" >/dev/null || exit 1
run attempt "$file" --person "$lea" --by online --at 2026-11-20T09:30 --outcome done >/dev/null || exit 1
proof=$(run proof add "$file" --person "$lea" "$pdf") || exit 1
printf 'Écrit à la CPAM\n' >"$work/note"
"${carnet[@]}" note "$file" "$lea" --passphrase-file "$work/passphrase" --today 2026-11-23 \
    <"$work/note" >/dev/null || die 'no note'
run remind "$file" "$lea" --on 2026-12-01 >/dev/null || exit 1
run list "$file" --json >"$work/list" || exit 1
run verify "$file" >"$work/verified" || exit 1
before=$(sha256sum <"$file")

read_with "$file" passphrase >"$work/rows" || die "the reader finds fault: $(cat "$work/told")"
"${PYTHON:-/usr/bin/python3}" - "$work/list" "$work/rows" "$proof" <<'PY' || die 'other people than list --json'
import json, sys
listed = {(p["id"], p["givenName"], p["familyName"]) for p in json.load(open(sys.argv[1]))}
rows = [json.loads(line) for line in open(sys.argv[2])]
added = [r["entry"] for r in rows if r["entry"]["type"] == "person-added"]
assert listed == {(p["person"], p["given"], p.get("usedName", p["birthName"])) for p in added}
assert len(listed) == 2 and rows[0]["subject"] == "carnet"
assert [r["seq"] for r in rows] == list(range(1, len(rows) + 1))
assert [r["entry"]["document"] for r in rows if r["entry"]["type"] == "proof-filed"] == [sys.argv[3]]
said = [(r["entry"].get("on"), r["entry"]["words"]) for r in rows
        if r["entry"]["type"] in ("note-made", "reminder-set")]
assert said == [(None, "Écrit à la CPAM"), ("2026-12-01", "")]
PY
chain=$(sed -n 's/.*head [0-9]*:\([0-9a-f]\{64\}\)$/\1/p' "$work/told")
grep -q "$chain" "$work/verified" || die 'another head than verify'
head=$(sed -n 's/.*head //p' "$work/told")
read_with "$file" same --head "$head" >/dev/null || die 'not the same passphrase in its plain form'
read_with "$file" passphrase --document "$proof" >"$work/out.pdf" || die "no document: $(cat "$work/told")"
cmp "$pdf" "$work/out.pdf" || die 'the document is not the original'

! read_with "$file" other >/dev/null || die 'opens with another passphrase'

# recovery words: one sheet, then any two of three; and a second passphrase
run recovery show "$file" >"$work/sheet" 2>/dev/null || exit 1
read_with "$file" sheet --words >"$work/again" || die "not with the words: $(cat "$work/told")"
head -n "$(wc -l <"$work/rows")" "$work/again" | cmp - "$work/rows" || die 'other rows with the words'
sed 's/\<1\. [^ ]*/1. zoologie/' "$work/sheet" >"$work/mistaken"
! read_with "$file" mistaken --words >/dev/null || die 'opens with a wrong word'
run recovery show "$file" --split >"$work/sheets" 2>/dev/null || exit 1
for n in 1 2 3; do
    awk -v n="$n" '/^Feuille/ { at = $2; next } at == n' "$work/sheets" >"$work/sheet$n"
done
for two in '1 2' '2 1' '1 3' '3 2'; do
    read -r a b <<<"$two"
    read_with "$file" "sheet$a" --words "$work/sheet$b" >/dev/null || die "not with sheets $two: $(cat "$work/told")"
done
! read_with "$file" sheet2 --words "$work/sheet2" >/dev/null || die 'opens with one sheet of three'
! read_with "$file" sheet2 --words >/dev/null || die 'opens with one sheet of three alone'
run passphrase add "$file" --new-passphrase-file "$work/other" >/dev/null 2>&1 || exit 1
read_with "$file" other >/dev/null || die 'not with the second passphrase'
read_with "$file" passphrase >"$work/rows" || die "not after the keys changed: $(cat "$work/told")"
before=$(sha256sum <"$file")
! read_with "$file" passphrase --head "99:$chain" >/dev/null || die 'does not miss rows cut off'
! read_with "$pdf" passphrase >/dev/null || die 'takes a PDF for a carnet'
[ "$before" = "$(sha256sum <"$file")" ] || die 'the reader changed the carnet'
[ "$(find "$work" -name 'famille*' | wc -l)" = 1 ] || die 'the reader left a file beside the carnet'

hurt() {
    cp "$file" "$work/hurt.carnet"
    "${PYTHON:-/usr/bin/python3}" -c 'import sqlite3, sys
db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2]); db.commit(); db.close()' \
        "$work/hurt.carnet" "$1"
    ! read_with "$work/hurt.carnet" passphrase >/dev/null || die "does not find: $1"
    grep -q "$2" "$work/told" || die "finds something else than $2: $(cat "$work/told")"
}
hurt 'UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE seq = 2' 'entry 2: seal'
hurt 'UPDATE entry SET chain = zeroblob(32) WHERE seq = 2' 'entry 2: chain'
hurt 'DELETE FROM entry WHERE seq = 2' 'entry 3: gap'
hurt 'DELETE FROM document' 'missing'
hurt 'UPDATE subject SET wrapped = zeroblob(60) WHERE id = "carnet"' 'subject carnet: seal'
hurt 'PRAGMA user_version = 3' 'newer format, 3'
hurt 'CREATE INDEX more ON entry (subject)' 'schema'

# somebody erased is noise to whoever has the passphrase, and the rest is as before
gone=$(run person add "$file" --given Odile --family Perdu --born 1950-02-03 --kind adult) || exit 1
lost=$(run proof add "$file" --person "$gone" "$here/src/test/resources/samples/pdf/files/ok_rotated90.pdf") || exit 1
run erase "$file" --person "$gone" --yes >/dev/null 2>&1 || exit 1
read_with "$file" passphrase >"$work/left" || die "not after somebody was erased: $(cat "$work/told")"
grep -q 'of which 2 erased' "$work/told" || die "counts other erased rows: $(cat "$work/told")"
! grep -q -e Perdu -e "$lost" "$work/left" || die 'somebody erased can be read'
head -n "$(wc -l <"$work/rows")" "$work/left" | cmp - "$work/rows" || die 'other rows after erasing'
! read_with "$file" passphrase --document "$lost" >/dev/null || die 'a document of somebody erased is there'
hurt 'UPDATE subject SET wrapped = zeroblob(28) WHERE length(wrapped) = 28' 'seal'

printf 'check_reader: %s rows and a proof, read as the documentation tells, by passphrase and by words\n' "$(wc -l <"$work/rows")"
