#!/bin/sh
# Puts the program of this folder into your own menu, and its commands into ~/.local/bin: links to here, nothing is copied but
# the two entries of the menu, and no administrator is needed. The folder must stay where it is.
# Met le programme de ce dossier dans votre menu, et ses commandes dans ~/.local/bin.
# usage: ./install-for-me.sh [uninstall]
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
case $here in
*[\"\`\$\\%]* | *"
"*)
    echo "Renommez ce dossier, sans signes comme \" \$ \\ % : $here" >&2
    echo "Rename this folder, without signs such as \" \$ \\ %." >&2
    exit 1
    ;;
esac

# what goes where: a path in this folder, then the place of its link
links() {
    for name in carnet carnet-de-refus carnet-de-refus-kiosk; do
        echo "bin/$name|$bin/$name"
    done
    (cd "$here/share" && find man icons mime \( -type f -o -type l \)) | while IFS= read -r file; do
        echo "share/$file|$data/$file"
    done
}

# a link that this script made, for this folder or for one of another version
ours() {
    [ -L "$2" ] && case $(readlink "$2") in */carnet-de-refus*/"$1") ;; "$here/$1") ;; *) false ;; esac
}

links | while IFS='|' read -r file place; do
    if ours "$file" "$place"; then
        rm "$place"
    elif [ -e "$place" ] || [ -L "$place" ]; then
        [ "${1:-}" = uninstall ] || echo "laissé tel quel, left as it is: $place" >&2
        continue
    fi
    if [ "${1:-}" != uninstall ]; then
        mkdir -p "$(dirname "$place")"
        ln -s "$here/$file" "$place"
    fi
done

for entry in "$here"/share/applications/*.desktop; do
    place=$data/applications/$(basename "$entry")
    if [ "${1:-}" = uninstall ]; then
        rm -f "$place"
    else
        mkdir -p "$data/applications"
        # a path with spaces stands between quotes in Exec, and bare in TryExec
        sed -e "s|^Exec=/usr/bin/\([^ ]*\)|Exec=\"$here/bin/\1\"|" -e "s|^TryExec=/usr/bin/|TryExec=$here/bin/|" "$entry" >"$place"
    fi
done

# menus and file managers look again; where these tools are not there they do so by themselves
if command -v update-mime-database >/dev/null && [ -d "$data/mime/packages" ]; then update-mime-database "$data/mime" || true; fi
if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then update-desktop-database -q "$data/applications" || true; fi
if [ -d "$data/icons/hicolor" ]; then touch "$data/icons/hicolor"; fi

if [ "${1:-}" = uninstall ]; then
    echo "Retiré du menu. Vos carnets et vos réglages restent. Removed; your carnets and settings stay."
else
    echo "« Carnet de refus » est dans votre menu. It is in your menu. ($0 uninstall)"
    case :$PATH: in *:"$bin":*) ;; *) echo "Les commandes sont dans $bin ; the commands are there, which your PATH does not name yet." ;; esac
fi
