#!/usr/bin/env bash
# Makes of a procedure file one that the application takes from a stick.
# Usage: packaging/regles/sign.sh PRIVATE-KEY.pem PROCEDURE.json OUT.regles
set -euo pipefail
key=${1:?the private key, as openssl made it} json=${2:?the procedure file} out=${3:?what to make, such as 2027-01.regles}

signed=$(mktemp)
trap 'rm -f "$signed" "$signed.sig"' EXIT
printf 'carnet-regles 1\n' | cat - "$json" >"$signed"
openssl pkeyutl -sign -rawin -inkey "$key" -in "$signed" -out "$signed.sig"
{
    printf 'carnet-regles 1\n'
    base64 -w0 "$signed.sig"
    printf '\n'
    cat "$json"
} >"$out"
