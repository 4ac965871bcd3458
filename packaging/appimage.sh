#!/bin/sh
# Make an AppImage of dist/musegui, or the folder that becomes one where appimagetool is not here.
set -eu
cd "$(dirname "$0")/.."
folder=build/musegui.AppDir

rm -rf "$folder"
sh packaging/install.sh "$folder/usr"
cp resources/desktop/musegui.desktop resources/icons/musegui.svg "$folder"
ln -s musegui.svg "$folder/.DirIcon"
ln -s usr/bin/musegui "$folder/AppRun"
if command -v appimagetool >/dev/null; then
    appimagetool --no-appstream "$folder" "dist/musegui-$(uname -m).AppImage"
else
    echo "appimage: $folder is ready; appimagetool (https://appimage.github.io/appimagetool) makes one file of it."
fi
