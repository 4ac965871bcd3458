#!/bin/sh
# Put dist/musegui below a prefix, with what desktops and shells read of a program.
#
#   sh packaging/install.sh PREFIX    such as build/deb/usr
set -eu
cd "$(dirname "$0")/.."
prefix=$1
program=dist/musegui/musegui

[ -x $program ] || {
    echo "install: dist/musegui is missing; call make frozen first." >&2
    exit 1
}
put() {
    mkdir -p "$prefix/$(dirname "$2")"
    cp "$1" "$prefix/$2"
}
put_output() {
    mkdir -p "$prefix/$(dirname "$2")"
    $program completion "$1" >"$prefix/$2"
}

mkdir -p "$prefix/bin" "$prefix/lib"
cp -al dist/musegui "$prefix/lib/musegui" 2>/dev/null || cp -R dist/musegui "$prefix/lib/musegui"
ln -s ../lib/musegui/musegui "$prefix/bin/musegui"
put resources/desktop/musegui.desktop share/applications/musegui.desktop
put resources/desktop/musegui.metainfo.xml share/metainfo/io.github.musegui.metainfo.xml
put resources/desktop/musegui-mime.xml share/mime/packages/musegui.xml
put resources/icons/musegui.svg share/icons/hicolor/scalable/apps/musegui.svg
put_output man share/man/man1/musegui.1
gzip -9n "$prefix/share/man/man1/musegui.1"
put_output bash share/bash-completion/completions/musegui
put_output zsh share/zsh/vendor-completions/_musegui
put_output fish share/fish/vendor_completions.d/musegui.fish
