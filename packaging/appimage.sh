#!/bin/sh
# Make an AppImage of dist/musegui, or the folder that becomes one where appimagetool is not here.
set -eu
cd "$(dirname "$0")/.."

folder=build/musegui.AppDir
shipped=resources/desktop

[ -x dist/musegui/musegui ] || {
    echo "appimage: dist/musegui is missing; call make frozen first." >&2
    exit 1
}
rm -rf "$folder"
mkdir -p "$folder/usr/share/metainfo" "$folder/usr/share/mime/packages" \
    "$folder/usr/share/applications" "$folder/usr/share/man/man1"
cp -al dist/musegui "$folder/usr/bin" 2>/dev/null || cp -R dist/musegui "$folder/usr/bin"
cp $shipped/musegui.desktop "$folder/usr/share/applications"
cp $shipped/musegui.metainfo.xml "$folder/usr/share/metainfo/io.github.musegui.metainfo.xml"
cp $shipped/musegui-mime.xml "$folder/usr/share/mime/packages/musegui.xml"
dist/musegui/musegui completion man | gzip -9 >"$folder/usr/share/man/man1/musegui.1.gz"
cp $shipped/musegui.desktop resources/icons/musegui.svg "$folder"
ln -s musegui.svg "$folder/.DirIcon"
ln -s usr/bin/musegui "$folder/AppRun"
if command -v appimagetool >/dev/null; then
    appimagetool --no-appstream "$folder" "dist/musegui-$(uname -m).AppImage"
else
    echo "appimage: $folder is ready; appimagetool (https://appimage.github.io/appimagetool) makes one file of it."
fi
