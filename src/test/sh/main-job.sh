#!/usr/bin/env bash
# The whole main job without a window: a household of five, from the letter to the filed proof, and
# what must be refused on the way. Run after `package`; or set CARNET to another way to start it,
# such as CARNET="java -cp … fr.carnetderefus.app.Main". LIGHT may name an empty carnet with the same
# passphrase whose key is worked out at once: all goes on in it once one was made, and a second less is
# spent on each of a hundred commands. Exits 1 at the first thing that is not so.
set -u
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")/../../.." && pwd)
read -ra carnet <<<"${CARNET:-java -XX:TieredStopAtLevel=1 -jar $here/target/carnet-de-refus.jar}"
pdfs=$here/src/test/resources/samples/pdf/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
file=$work/famille.carnet
printf 'un cheval à bascule\n' >"$work/passphrase"
printf 'un cheval sans bascule\n' >"$work/other"
steps=0

die() {
    printf 'main-job: %s\n' "$*" >&2
    sed 's/^/  out: /' "$work/out" >&2
    sed 's/^/  err: /' "$work/err" >&2
    exit 1
}

# expect CODE ARGUMENT… runs a command and compares its exit code; $out is what it printed.
expect() {
    local want=$1 code=0
    shift
    "${carnet[@]}" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
    judge "$want" "$code" "$@"
}

# piped CODE JSON ARGUMENT… does the same with JSON on standard input.
piped() {
    local want=$1 json=$2 code=0
    shift 2
    printf '%s' "$json" | "${carnet[@]}" "$@" --stdin >"$work/out" 2>"$work/err" || code=$?
    judge "$want" "$code" "$@"
}

judge() {
    local want=$1 code=$2
    shift 2
    steps=$((steps + 1))
    [ "$code" = "$want" ] || die "exit $code instead of $want: $*"
    out=$(cat "$work/out")
    [ "$want" = 0 ] || [ -s "$work/err" ] || die "refused without a sentence: $*"
    ! grep -Eq '^\s+at [a-z]+\.|Exception' "$work/err" || die "a stack trace: $*"
}

# refused CODE ARGUMENT… expects a refusal that leaves the carnet's every byte as it was.
refused() {
    local before
    before=$(sha256sum <"$file")
    expect "$@"
    [ "$before" = "$(sha256sum <"$file")" ] || die "changed the carnet: $*"
}

says() { grep -Eq -- "$1" "$work/out" || die "does not say: $1"; }
tells() { grep -Eq -- "$1" "$work/err" || die "does not tell: $1"; }
key=(--passphrase-file "$work/passphrase" --today 2026-11-23 --lang fr)

# --- a new carnet
expect 0 create "$file" "${key[@]}"
refused 1 create "$file" "${key[@]}"
refused 1 list "$file" --passphrase-file "$work/other" --lang fr
tells 'phrase de passe'
refused 1 list "$file" --lang fr
tells 'passphrase-file'
expect 1 list "$work/missing.carnet" "${key[@]}"
printf 'Bonjour' >"$work/text.carnet"
expect 1 list "$work/text.carnet" "${key[@]}"
refused 2 "lists" "$file" --lang fr
tells '^Utilisation'
expect 0 list "$file" "${key[@]}" --json
[ "$(tr -d ' \n' <"$work/out")" = '[]' ] || die 'an empty carnet lists something'

[ -z "${LIGHT:-}" ] || cp "$LIGHT" "$file"

# --- five people
expect 0 person add "$file" "${key[@]}" --me --given Nadia --family Benali --used-name Martin \
    --born 1984-08-14 --kind adult --household Martin --nir '2 55 08 14 168 025 38' \
    --card-type with-photo --card-serial 12345678901
nadia=$out
expect 0 person add "$file" "${key[@]}" --given Karim --family Martin --born 1984-12-02 --kind adult \
    --nir 184127511600126
karim=$out
expect 0 person add "$file" "${key[@]}" --given Léa --family Martin --born 2015-06-01 --kind child \
    --represented-by "$nadia"
lea=$out
piped 0 '{"given":"Zoé","family":"Martin","born":"2018-02-28","kind":"child","representedBy":"'"$nadia"'"}' \
    person add "$file" "${key[@]}"
zoe=$out
piped 0 '{"given":"Yvonne","family":"Martin","born":"1939-07-21","kind":"represented",
    "representedBy":"'"$karim"'","ground":"tutelle","court":"Tribunal judiciaire de Lyon",
    "nir":"253072A07300443","cardType":"without-photo","cardSerial":"12345678"}' \
    person add "$file" "${key[@]}"
yvonne=$out
refused 1 person add "$file" "${key[@]}" --given X --family Y --born 1990-01-01 --kind adult \
    --nir 255081416802539
tells 'clé'
refused 1 person add "$file" "${key[@]}" --given X --family Y --born 2027-01-01 --kind child
refused 1 person add "$file" "${key[@]}" --given X --family Y --born 2015-01-01 --kind child \
    --represented-by 01NOBODY
refused 2 person add "$file" "${key[@]}" --given X --family Y --born 01/01/1990 --kind adult
refused 2 person add "$file" "${key[@]}" --given X
piped 2 '{"given":"X","surname":"SECRET"}' person add "$file" "${key[@]}"
tells 'surname'
! grep -q SECRET "$work/err" || die 'repeats a value'

# --- numbers on their own
expect 0 nir 255081416802538 --lang fr
says 'Valide'
piped 0 '{"number":"2 55 08 14 168 025 38"}' nir --lang fr
expect 0 nir 2550814168025 --lang fr
says '38'
expect 0 nir 2 84 20 2B 321 025 28 --lang fr
says 'Douteux'
expect 1 nir 255081416802539 --lang fr

# --- the notices: one e-mail for three, a letter, and a letter without its day of sending
expect 0 notice "$file" "${key[@]}" --sent 2026-11-03 --by email \
    --code "$nadia=aB3dE5gH7jKm" --code "$lea=Pq2Rs4Tu6VwX" --code "$zoe=yZ8aB6cD4eFg"
says 'lundi 14 décembre 2026'
expect 0 notice "$file" "${key[@]}" --sent 2026-11-05 --by letter --basis postmark \
    --code "$karim=Hj9Km7Np5QrS"
piped 0 '{"received":"2026-11-16","by":"letter","codes":{"'"$yvonne"'":"tU3vW5xY7zAb"}}' \
    notice "$file" "${key[@]}"
says 'estimée'
refused 1 notice "$file" "${key[@]}" --sent 2026-11-03 --by email --code "$karim=aB3dE5gH7jKm"
tells 'Nadia Martin'
refused 1 notice "$file" "${key[@]}" --sent 2026-11-24 --by email --person "$karim"
refused 1 notice "$file" "${key[@]}" --sent 2026-11-03 --by email --person 01NOBODY
refused 2 notice "$file" "${key[@]}" --sent 2026-11-03 --by pigeon --person "$karim"

# --- methods, attempts, decisions
for id in "$lea" "$zoe" "$nadia"; do
    expect 0 method "$file" "${key[@]}" --person "$id" --by online
done
for id in "$yvonne" "$karim"; do
    expect 0 method "$file" "${key[@]}" --person "$id" --by phone
done
refused 2 method "$file" "${key[@]}" --person "$lea" --by pigeon
refused 1 method "$file" "${key[@]}" --person 01NOBODY --by online
expect 0 attempt "$file" "${key[@]}" --person "$lea" --by online --at 2026-11-20T09:30 \
    --outcome site-down
expect 0 attempt "$file" "${key[@]}" --person "$yvonne" --by phone --at 2026-11-20T09:00 \
    --outcome busy
piped 0 '{"person":"'"$yvonne"'","note":"La conseillère veut le jugement."}' \
    attempt "$file" "${key[@]}" --by phone --at 2026-11-20T11:00 --outcome rejected
refused 1 attempt "$file" "${key[@]}" --person "$lea" --by online --at 2026-11-25T09:30 --outcome done
for id in "$lea" "$zoe" "$nadia"; do
    expect 0 attempt "$file" "${key[@]}" --person "$id" --by online --at 2026-11-23T10:00 --outcome done
done
for id in "$yvonne" "$karim"; do
    expect 0 attempt "$file" "${key[@]}" --person "$id" --by phone --at 2026-11-23T11:00 --outcome done
    expect 0 request "$file" "${key[@]}" --person "$id" --by phone --note 'Conseiller 12'
done
expect 0 list "$file" "${key[@]}" --json
[ "$(grep -Ec '"status" *: *"refused-unproven"' "$work/out")" = 5 ] || die 'counts as done without a paper'

# --- the proofs
pages=(deplacement-covid-19__src_certificate ok_objstm_qpdf ok_rotated90 ok_scan_1bit ok_lookalike_text)
people=("$lea" "$zoe" "$yvonne" "$karim" "$nadia")
for i in 0 1 2 3 4; do
    expect 0 proof add "$file" "${key[@]}" --person "${people[i]}" "$pdfs/${pages[i]}.pdf"
    proof=$out
    expect 0 proof export "$file" "${key[@]}" --proof "$proof" "$work/$i.pdf"
    cmp "$pdfs/${pages[i]}.pdf" "$work/$i.pdf" || die "given back changed: ${pages[i]}"
done
refused 1 proof add "$file" "${key[@]}" --person "$lea" "$pdfs/${pages[0]}.pdf"
tells 'déjà classé'
for bad in bad_zero_byte bad_png_renamed bad_header_only enc_aes256_user Test-PDF-Files__corrupted; do
    refused 1 proof add "$file" "${key[@]}" --person "$lea" "$pdfs/$bad.pdf"
done
refused 1 proof add "$file" "${key[@]}" --person "$lea" "$pdfs/dmg_truncated_30.pdf"
refused 1 proof add "$file" "${key[@]}" --person 01NOBODY "$pdfs/${pages[1]}.pdf"
refused 1 proof add "$file" "${key[@]}" --person "$lea" "$work/missing.pdf"
refused 1 proof export "$file" "${key[@]}" --proof "$proof" "$work/0.pdf"
cmp "$pdfs/${pages[0]}.pdf" "$work/0.pdf" || die 'replaced a file unasked'
refused 1 proof export "$file" "${key[@]}" --proof "$proof" --replace "$file"
refused 1 proof export "$file" "${key[@]}" --proof 01NOTHING "$work/new.pdf"
[ ! -e "$work/new.pdf" ] || die 'wrote a file for nothing'
expect 0 proof export "$file" "${key[@]}" --proof "$proof" --replace "$work/0.pdf"
cmp "$pdfs/${pages[4]}.pdf" "$work/0.pdf" || die 'did not replace when told to'

# --- where everybody stands
expect 0 list "$file" "${key[@]}" --json
[ "$(grep -Ec '"status" *: *"proven"' "$work/out")" = 5 ] || die 'not all proven'
[ "$(grep -Ec '"household" *: *"Martin"' "$work/out")" = 5 ] || die 'not one household'
says '"lastSafeDay" *: *"2026-12-14"'
says '"lastPhoneDay" *: *"2026-12-17"'
says "\"sha256\" *: *\"$(sha256sum <"$pdfs/${pages[0]}.pdf" | cut -d' ' -f1)\""
keys=$(grep -Eo '"[A-Za-z0-9]+" *:' "$work/out" | tr -d '": ' | sort -u | tr '\n' ' ')
[ "$keys" = 'case daysLeft deadline familyName filedAt givenName hasCode household id kind lastPhoneDay lastSafeDay method nextAction noticeSent pages procedure proofs representedBy sha256 status ' ] ||
    die "other keys: $keys"
expect 0 list "$file" "${key[@]}"
says '5 refus prouvés sur 5'
expect 0 why "$file" "${key[@]}" --person "$lea"
says 'R\.1111-28'
expect 0 undo "$file" "${key[@]}"
expect 0 verify "$file" "${key[@]}"
says 'en ordre'
# one was taken back; what was ever filed is compared
says '5 documents comparés'
says 'Y compris 1 document qui n’est plus dans les preuves'
[ ! -e "$file-wal" ] || die 'left a -wal behind'

# --- damage is found
cp "$file" "$work/hurt.carnet"
size=$(wc -c <"$file")
printf 'XXXXXXXXXXXXXXXX' | dd of="$work/hurt.carnet" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
expect 1 verify "$work/hurt.carnet" "${key[@]}"
refused 1 verify "$file" --passphrase-file "$work/other" --lang fr

printf 'main-job: %s commands, all as they should be\n' "$steps"
