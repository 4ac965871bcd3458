#!/bin/sh
# Install what musegui needs and this machine lacks. `make` calls it; a second call finds all done.
#
#   sh setup.sh run    what running the program takes
#   sh setup.sh dev    that, and what checking and testing it takes
#
# System libraries come through apt (Debian, Ubuntu) or brew (macOS); SYSTEM=no leaves them alone.
# Python packages go into .venv at the versions of constraints.txt; PYTHON=... chooses the Python.
# On Linux torch is PyTorch's CPU build; TORCH=cuda, or a graphics card of NVIDIA's, has pip choose.
set -eu
cd "$(dirname "$0")"

purpose=${1:-run}
venv_python=.venv/bin/python

# Debian and Ubuntu packages; "a|b" is one package that has two names, the newer one first.
window_packages='libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1
    libglib2.0-0t64|libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0'
sound_packages='libfluidsynth3 libasound2t64|libasound2'
test_packages='xvfb xauth xdotool jackd2'
rtmidi_build_packages='g++ pkg-config libasound2-dev libjack-jackd2-dev'

# python-rtmidi has no wheel for Pythons as new as this and newer; there pip compiles it.
first_python_without_rtmidi_wheel=13

torch_index=https://download.pytorch.org/whl/cpu
index_patience_seconds=5

say() { printf 'setup: %s\n' "$*"; }

fail() {
    say "$*" >&2
    exit 1
}

# The first Python of 3.11 or newer; fails if there is none.
find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

minor_version() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }

no_python() {
    needs="musegui needs Python 3.11 or newer, and"
    found=$("${PYTHON:-python3}" --version 2>/dev/null) ||
        fail "$needs there is no ${PYTHON:-python3} here. Install it (on Debian 12 or newer and Ubuntu" \
            "24.04 or newer, as root: apt-get install python3 python3-venv) and call make again."
    fail "$needs ${PYTHON:-python3} is $found. Install a newer one beside it (on Ubuntu 22.04 as root:" \
        "apt-get install python3.11 python3.11-venv) and call make again."
}

# Before anything is asked of apt or pip.
check_folder() {
    for folder in "$(pwd)" "$(pwd)/.venv"; do
        if [ -d "$folder" ] && [ ! -w "$folder" ]; then
            fail "$(id -un) may not write to $folder. Copy musegui to a folder of your own, and" \
                "call make there."
        fi
    done
}

# Whether .venv runs, is of a good Python (PYTHON's, where that is given) and was made right here.
venv_is_good() {
    "$venv_python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return
    [ "$(cat .venv/made-in 2>/dev/null || pwd)" = "$(pwd)" ] || return
    [ -z "${PYTHON:-}" ] || [ "$(minor_version "$venv_python")" = "$(minor_version "$PYTHON")" ]
}

# What a new venv of this Python takes from apt.
venv_packages() {
    version=$(minor_version "$1")
    "$1" -c 'import ensurepip' 2>/dev/null || echo "python$version-venv|python3-venv"
    [ "${version#3.}" -lt $first_python_without_rtmidi_wheel ] ||
        echo "$rtmidi_build_packages python$version-dev|python3-dev"
}

# The given packages of which no name is installed.
missing_packages() {
    # shellcheck disable=SC2046 # one word per package name is meant
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(echo "$*" | tr '|' ' ') \
        2>/dev/null | sed -n 's/^installed //p' | tr '\n' ' ')"
    for package in "$@"; do
        here=no
        for name in $(echo "$package" | tr '|' ' '); do
            case $installed in *" $name "*) here=yes ;; esac
        done
        [ $here = yes ] || printf '%s ' "$package"
    done
}

# Of each package's names, the first that apt knows.
known_names() {
    for package in "$@"; do
        for name in $(echo "$package" | tr '|' ' '); do
            if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then break; fi
        done
        printf '%s ' "$name"
    done
}

no_sudo() {
    without=
    case $1 in *-venv*) ;; *) without=", or go on without them: make run SYSTEM=no" ;; esac
    fail "system packages are missing, and there is no sudo to install them. As root:

    apt-get install --yes --no-install-recommends $1

Then call make again$without."
}

install_with_apt() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        # shellcheck disable=SC2086 # one word per package name is meant
        command -v sudo >/dev/null || no_sudo "$(known_names $missing)"
        as_root=sudo
    fi
    say "system packages are missing; asking ${as_root:+$as_root }apt-get for them"
    $as_root apt-get -qq update || say "apt-get update failed; going on with what apt knows."
    # shellcheck disable=SC2086 # one word per package name is meant
    names=$(known_names $missing)
    say "apt-get install $names"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=120 $names >/dev/null ||
        fail "apt-get could not install them; the reason stands above, most often a missing" \
            "network."
}

# JACK's own commands, where they are not in jackd2 itself: from Debian 13 on.
jack_commands() {
    command -v jack_wait >/dev/null || ! apt-cache show jack-example-tools >/dev/null 2>&1 ||
        echo jack-example-tools
}

install_with_brew() {
    command -v brew >/dev/null ||
        fail "sound needs FluidSynth; install Homebrew, or set SYSTEM=no to go on without sound."
    [ -e "$(brew --prefix)/lib/libfluidsynth.dylib" ] || brew install --quiet fluid-synth ||
        fail "brew could not install fluid-synth; the reason stands above."
}

install_system_packages() {
    if [ "${SYSTEM:-yes}" = no ]; then
        return
    elif command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        # shellcheck disable=SC2086 # one word per package name is meant
        install_with_apt $python_packages $window_packages $sound_packages \
            $([ "$purpose" = run ] || echo "$test_packages")
        # shellcheck disable=SC2046 # none or one
        [ "$purpose" = run ] || install_with_apt $(jack_commands)
    elif [ "$(uname)" = Darwin ]; then
        install_with_brew
    elif [ ! -d .venv ]; then
        say "neither apt nor brew is here: docs/install.md names the system libraries to install by hand."
    fi
}

make_venv() {
    say "a new .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv ||
        fail "$python could not make .venv (the reason stands above). On Debian and Ubuntu its venv" \
            "module is a package: apt-get install python$(minor_version "$python")-venv"
    pwd >.venv/made-in
}

# Whether torch is to be PyTorch's CPU build: on Linux without a graphics card of NVIDIA's.
wants_cpu_torch() {
    [ "$(uname)" = Linux ] && [ "${TORCH:-}" != cuda ] || return
    [ "${TORCH:-}" = cpu ] || ! nvidia-smi >/dev/null 2>&1
}

index_answers() {
    "$venv_python" -c 'import sys, urllib.request
urllib.request.urlopen(sys.argv[1], timeout=float(sys.argv[2]))' \
        "$torch_index/torch/" "$index_patience_seconds" 2>/dev/null
}

# pip's own choice on Linux has CUDA in it: 5 GB where 1 GB is enough.
choose_torch() {
    index=
    if ! wants_cpu_torch; then
        return
    elif index_answers; then
        say "torch for the CPU, some 200 MB, from $torch_index (TORCH=cuda has pip choose)"
        index="--extra-index-url $torch_index"
    else
        say "PyTorch's index of CPU builds does not answer; pip takes torch from where it looks, on" \
            "Linux most often with CUDA (5 GB, many minutes)."
    fi
}

# What else pip lacks where the system was left alone and a package has to be compiled.
compilers() {
    version=$(minor_version "$venv_python")
    [ "${SYSTEM:-yes}" != no ] || [ "${version#3.}" -lt $first_python_without_rtmidi_wheel ] ||
        echo " or, with Python $version, what compiles python-rtmidi (as root: apt-get install" \
            "$rtmidi_build_packages python$version-dev)"
}

# pip is asked only when what it was last asked for has changed.
packages_are_current() { [ "$(cat ".venv/installed-$purpose" 2>/dev/null)" = "$wanted" ]; }

install_python_packages() {
    ! packages_are_current || return 0
    extras=
    [ "$purpose" = run ] || extras='[dev]'
    quiet=--quiet
    [ ! -t 1 ] || quiet=
    choose_torch
    say "Python packages, the first time a minute or some"
    # Compiled is what is used, when it first is; all of it takes as long as the rest of installing.
    # shellcheck disable=SC2086 # no option or two words
    "$venv_python" -m pip install $quiet --disable-pip-version-check --root-user-action=ignore \
        --no-compile --constraint constraints.txt $index --editable ".$extras" ||
        fail "pip could not install the Python packages; the reason stands above, most often a" \
            "missing network or a full disk$(compilers)."
    echo "$wanted" >.venv/installed-run
    [ "$purpose" = run ] || echo "$wanted" >.venv/installed-dev
}

case $purpose in run | dev) ;; *) fail "setup.sh takes 'run' or 'dev', not '$purpose'." ;; esac

wanted=$(cksum pyproject.toml constraints.txt)
python_packages=
new_venv=no
packages_are_current || check_folder
if ! venv_is_good; then
    new_venv=yes
    python=$(find_python) || no_python
    python_packages=$(venv_packages "$python")
fi
install_system_packages
[ $new_venv = no ] || make_venv
install_python_packages
