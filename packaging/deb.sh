#!/bin/sh
# Make a Debian package of dist/musegui, the same bytes for the same folder and commit.
set -eu
cd "$(dirname "$0")/.."
folder=build/deb

rm -rf "$folder"
mkdir -p "$folder/DEBIAN"
sh packaging/install.sh "$folder/usr"
version=$(dist/musegui/musegui --version | sed 's/.* //')
architecture=$(dpkg --print-architecture)
package=dist/musegui_${version}_$architecture.deb

documents=$folder/usr/share/doc/musegui
mkdir -p "$documents"
gzip -9n <CHANGELOG.md >"$documents/NEWS.gz"
{
    echo "Copyright: The musegui authors"
    sed '1d' packaging/LICENCES.md
    printf '\nThe Apache License 2.0 is in /usr/share/common-licenses/Apache-2.0.\n'
} >"$documents/copyright"

# glibc's version is that of the system this is built on, which the libraries are of.
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@GLIBC@/$(getconf GNU_LIBC_VERSION | sed 's/.* //')/" \
    -e "s/@KILOBYTES@/$(du -sk --apparent-size "$folder/usr" | cut -f1)/" \
    packaging/control >"$folder/DEBIAN/control"
(cd "$folder" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)

chmod -R u=rwX,go=rX "$folder"
find "$folder" -type f -name '*.so*' -exec chmod a-x {} +
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
# Level 15 takes eight times as long for 0.6 % less.
dpkg-deb --root-owner-group -Zzstd -z10 --build "$folder" "$package"
echo "The package is $package ($(du -m "$package" | cut -f1) MB); install it with: apt install ./$package"
