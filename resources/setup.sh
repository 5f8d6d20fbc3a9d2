# shellcheck shell=bash
# Shared by app/run and tests/run: installs what is missing and builds. Sourced, not run.
# Everything said here goes to standard error: standard output belongs to the program.

say() { printf '%s\n' "$*" >&2; }

die() {
    say "outagemap: $*"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        die "needs root to install packages: run as root or install sudo; the packages are: ${missing[*]}"
    fi
}

# Packages by package manager. `build` is enough for ./app/run; ./tests/run adds `test`.
packages_for() { # MANAGER build|test
    case "$1:$2" in
        apt:build)
            echo g++ cmake ninja-build ccache pkg-config qt6-base-dev libqt6svg6 qt6-svg-dev qt6-tools-dev \
                qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl1-mesa-dev libgdal-dev libsqlite3-dev libsqlitecpp-dev \
                libsimdjson-dev libexpected-dev qtkeychain-qt6-dev libqcustomplot-dev libqcustomplot2.1-qt6 libboost-dev zlib1g-dev \
                libzstd-dev libcsv-dev libsodium-dev libpng-dev libjpeg-dev libwebp-dev fonts-dejavu-core \
                qt6-qpa-plugins ;;
        apt:test)
            echo git xvfb xauth sqlite3 gdal-bin librsvg2-bin libgeos-dev clang clang-format python3-gdal \
                poppler-utils libxml2-utils ffmpeg webp ;;
        # What single tests need; they are skipped without it, so that its absence stops nothing.
        apt:optional)
            echo clickhouse-server ;;
        dnf:build)
            echo gcc-c++ cmake ninja-build ccache pkgconf qt6-qtbase-devel qtkeychain-qt6-devel qt6-qtsvg-devel qt6-qttools-devel \
                qt6-linguist qt6-qttranslations gdal-devel sqlite-devel sqlitecpp-devel simdjson-devel expected-devel \
                qcustomplot-qt6-devel boost-devel zlib-devel libzstd-devel libcsv-devel libsodium-devel libpng-devel \
                libjpeg-turbo-devel libwebp-devel dejavu-sans-fonts ;;
        dnf:test)
            echo git xorg-x11-server-Xvfb xauth sqlite gdal librsvg2-tools geos-devel clang clang-tools-extra \
                python3-gdal poppler-utils libxml2 ffmpeg-free libwebp-tools ;;
        pacman:build)
            echo gcc cmake ninja ccache pkgconf qt6-base qtkeychain-qt6 qt6-svg qt6-tools qt6-translations gdal sqlite sqlitecpp simdjson \
                tl-expected qcustomplot-qt6 boost zlib zstd libcsv libsodium libpng libjpeg-turbo libwebp ttf-dejavu ;;
        pacman:test)
            echo git xorg-server-xvfb xorg-xauth librsvg geos clang python-gdal poppler libxml2 ffmpeg ;;
        brew:build)
            echo cmake ninja ccache pkg-config qt qtkeychain gdal sqlite sqlitecpp simdjson tl-expected qcustomplot boost \
                zlib zstd libcsv libsodium libpng jpeg-turbo webp ;;
        brew:test)
            echo git librsvg geos clang-format poppler libxml2 ffmpeg ;;
    esac
}

is_installed() { # MANAGER PACKAGE
    case "$1" in
        apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
        dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
        pacman) pacman -Qq "$2" >/dev/null 2>&1 ;;
        brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

install_packages() { # build|test ...
    local manager name kind
    if command -v apt-get >/dev/null 2>&1; then
        manager=apt
    elif command -v dnf >/dev/null 2>&1; then
        manager=dnf
    elif command -v pacman >/dev/null 2>&1; then
        manager=pacman
    elif command -v brew >/dev/null 2>&1; then
        manager=brew
    else
        say "No package manager that this script knows (apt, dnf, pacman, brew): install the libraries that"
        say "README.md lists yourself. Going on as if they were there."
        return
    fi
    missing=()
    for kind in "$@"; do
        for name in $(packages_for "$manager" "$kind"); do
            is_installed "$manager" "$name" || missing+=("$name")
        done
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing with $manager: ${missing[*]}"
    case "$manager" in
        apt)
            as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y update >&2 || die "apt-get update failed"
            as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends \
                "${missing[@]}" >&2 || die "apt-get could not install: ${missing[*]}"
            ;;
        dnf) as_root dnf -q -y install "${missing[@]}" >&2 || die "dnf could not install: ${missing[*]}" ;;
        pacman)
            as_root pacman -Sy --needed --noconfirm "${missing[@]}" >&2 ||
                die "pacman could not install: ${missing[*]} (some may be in the AUR)"
            ;;
        brew) brew install "${missing[@]}" >&2 || die "brew could not install: ${missing[*]}" ;;
    esac
}

# Packages that single tests use: says what is not to be had, and goes on.
install_optional_packages() {
    local name
    command -v apt-get >/dev/null 2>&1 || return 0
    missing=()
    for name in $(packages_for apt optional); do
        is_installed apt "$name" && continue
        missing+=("$name")
        say "Installing with apt: $name"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$name" >&2 ||
            say "$name is not to be had here: the tests that use it are skipped"
    done
}

# Configures (once) and builds a preset; quiet unless something fails.
build_preset() { # PRESET BUILD_FOLDER [TARGET...]
    local preset=$1 folder=$2 log
    shift 2
    log=$(mktemp) || die "no room for temporary files"
    if [ ! -f "$folder/build.ninja" ] || [ ! -f "$folder/CMakeCache.txt" ]; then
        say "Configuring ($preset) …"
        cmake --preset "$preset" "${CMAKE_ARGUMENTS[@]}" >"$log" 2>&1 || {
            cat "$log" >&2
            rm -f "$log"
            die "the configuration failed; see above"
        }
    fi
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    if ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "Building ($preset) …"
    fi
    cmake --build "$folder" "${targets[@]}" >"$log" 2>&1 || {
        cat "$log" >&2
        rm -f "$log"
        die "the build failed; see above"
    }
    # Warnings of our own code must not go by unseen.
    grep -E 'warning:' "$log" >&2 || true
    rm -f "$log"
}
