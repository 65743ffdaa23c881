#!/usr/bin/env bash
# Puts a few lines of shell in the place of jpackage's launchers. Those ask rpm and dpkg, at each start, which package they came from: a fifth of a
# second, and a folder .rpmdb in somebody's home (decision 0099). What they would do is read from their configuration.
# usage: launchers.sh IMAGE
set -euo pipefail
image=$1
app=$image/lib/app
for cfg in "$app"/*.cfg; do
    name=$(basename "$cfg" .cfg)
    all() { sed -n "s/^$1=//p" "$cfg" | sed 's/\$APPDIR/$app/g'; }
    {
        cat <<'HEAD'
#!/bin/sh
# Made by packaging/linux/launchers.sh
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in /*) ;; *) self=$PWD/$self ;; esac
home=${self%/bin/*}
app=$home/lib/app
unset JDK_JAVA_OPTIONS
# where the system's language is none (C, or one that was never made), Java could not name "Téléchargements", nor a carnet with an accent
case $(locale charmap 2>/dev/null) in UTF-8 | "") ;; *) export LC_ALL=C.UTF-8 ;; esac
exec "$home/lib/runtime/bin/java" \
HEAD
        all java-options | sed 's/.*/    "&" \\/'
        # shellcheck disable=SC2016 # the launcher's own variables
        echo '    "-Djava.library.path=$app" \'
        echo "    -cp \"$(all app.classpath | paste -sd:)\" \\"
        echo "    $(all app.mainclass) $(all arguments | tr '\n' ' ')\"\$@\""
    } >"$image/bin/$name"
    chmod 755 "$image/bin/$name"
    rm "$cfg"
done
rm -f "$image/lib/libapplauncher.so" "$app/.jpackage.xml" "$image"/lib/*.png
