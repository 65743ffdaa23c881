#!/usr/bin/env bash
# Walks through what the program does without a window, and writes down what it said, without what differs from run to run. Run once with the
# program as it was built and once as it is installed: what was left out of the image for nobody asking for it must not be missed.
# usage: walk.sh FOLDER COMMAND… (an empty folder; how the program is started)
set -uo pipefail
cd "$(dirname "$0")/../.."
work=$1
shift
samples=src/test/resources/samples
export LC_ALL=C.UTF-8
mkdir -p "$work"
printf 'girafe mille lampes nord\n' >"$work/passphrase"
printf 'autre phrase de passe bien longue\n' >"$work/second"
carnet=$work/famille.carnet

# what a run says: identifiers, sums, moments and the folder are those of the run
bare() {
    sed -E -e "s#$work#FOLDER#g" -e 's/[0-9A-HJKMNP-TV-Z]{26}/ID/g' -e 's/\b[0-9a-f]{16}\b|[0-9a-f]{40,64}/SUM/g' -e 's/^[0-9a-f]{8} /KEY /' \
        -e 's/[0-9]{2}\.[0-9]{2}\.[0-9]{2}/TIME/g' -e 's/[0-9]{8}-[0-9]{4,6}(-[0-9]+)?/MOMENT/g' \
        -e 's/[0-9]{1,2} h [0-9]{2}|[0-9]{2}:[0-9]{2}(:[0-9]{2})?/TIME/g' -e '/^Picked up/d'
}
program=("$@")
run() {
    echo "\$ $*" | bare
    "${program[@]}" "$@" --lang en 2>&1 | bare
    echo "= ${PIPESTATUS[0]}"
}
on() {
    local name=$1
    shift
    # shellcheck disable=SC2086 # a name of several words
    run $name "$carnet" "$@" --passphrase-file "$work/passphrase" --today 2026-11-23
}
made() {
    for file in "$@"; do
        echo "$(basename "$file"): $(head -c 4 "$file" | tr -d '\0' | tr -c 'A-Za-z%\n' .)"
    done
}

run create "$carnet" --passphrase-file "$work/passphrase"
id=$("${program[@]}" person add "$carnet" --given Léa --family Martin --born 2015-06-01 --kind child --passphrase-file "$work/passphrase" 2>/dev/null)
on notice --sent 2026-11-03 --by email --code "$id=AbCd12EfGh34"
on method --person "$id" --by online
on attempt --person "$id" --by online --at 2026-11-20T09:30 --outcome done
# every sample there is: PDFs of all kinds, broken, locked, with every sort of picture and font in them
shopt -s extglob
on "proof add" --person "$id" "$samples"/pdf/files/!(big_5000_pages|bomb_*).pdf --anyway
printf 'secret\n' >"$work/password"
on "proof add" --person "$id" "$samples/pdf/files/enc_aes256_user.pdf" --document-password-file "$work/password"
# an e-mail, and pictures
printf 'From: a@b.fr\nSubject: opposition\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/pdf; name="recu.pdf"\nContent-Disposition: attachment; filename="recu.pdf"\nContent-Transfer-Encoding: base64\n\n%s\n--x--\n' \
    "$(base64 <src/main/resources/fr/carnetderefus/register/demo/justificatif-exemple.pdf)" >"$work/message.eml"
on "proof add" --person "$id" "$work/message.eml" icons/carnet-de-refus-256.png
on "proof suggest" src/main/resources/fr/carnetderefus/register/demo/justificatif-exemple.pdf --json
on "proof list" --search opposition
on verify --deep
on dossier --person "$id" "$work/dossier.pdf"
on check-dossier "$work/dossier.pdf"
for kind in request-proof call-sheet summary steps-taken figures month; do
    on paper --kind "$kind" --person "$id" "$work/$kind.pdf"
done
on report --person "$id" "$work/report.pdf"
on "proof export-all" "$work/originals"
on calendar "$work/refus.ics"
for list in "$samples"/lists/files/x_*; do
    case $list in *50k*) ;; *) on import "$list" --dry-run ;; esac
done
on import "$samples/lists/files/x_basic_strings.xlsx"
on export "$work/list.xlsx" --with-numbers
on export "$work/list.csv"
run import "$carnet" "$work/list.xlsx" --dry-run --passphrase-file "$work/passphrase"
on stats --json
on list
on next
on "recovery make" "$work/words.pdf"
on "recovery make" "$work/sheets.pdf" --split
printf '{"passphrase":"autre phrase de passe bien longue"}' >"$work/new"
on "passphrase list"
mkdir -p "$work/backups"
on backup "$work/backups"
on restore "$work"/backups/* --dry-run
cp "$carnet" "$work/other.carnet"
on merge "$work/other.carnet" --dry-run
on rules
run procedure list
run hours --at 2026-11-23T10:00
on erase --person "$id"
made "$work"/*.pdf "$work"/*.xlsx "$work"/*.ics
