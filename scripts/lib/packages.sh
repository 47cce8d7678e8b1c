# shellcheck shell=bash
# The Debian 12 packages, in one place. Sourced by scripts/lib/common.sh; each list adds to the ones before it.

# To build and to run.
packages_build=(
    cmake
    coinor-libcbc-dev
    g++
    libbenchmark-dev
    libcadical-dev
    libharfbuzz-dev
    libical-dev
    libqpdf-dev
    libqrencode-dev
    libqt6opengl6-dev
    libqt6sql6-sqlite
    libsqlite3-dev
    libssl-dev
    libxlsxwriter-dev
    libzip-dev
    ninja-build
    pkg-config
    qt6-base-dev
    qt6-charts-dev
    qt6-l10n-tools
    qt6-pdf-dev
    qt6-svg-dev
    qt6-tools-dev
    qt6-translations-l10n
    zlib1g-dev
)

# To test: frameworks, and the tools that read our files independently of us.
packages_test=(
    at-spi2-core
    chromium
    dbus
    default-jre-headless
    gir1.2-atspi-2.0
    libactivation-java
    libcommons-io-java
    libgmock-dev
    libgtest-dev
    libjaxb-api-java
    libpdfbox2-java
    lld
    nodejs
    openssl
    poppler-utils
    python3
    python3-cbor2
    python3-cryptography
    python3-icalendar
    python3-jsonschema
    python3-jwcrypto
    python3-openpyxl
    python3-pyatspi
    qpdf
    sqlite3
    xauth
    xvfb
    zbar-tools
    zxing-cpp-tools
)

# To test, from npm where it is installed: libraries that read our files independently of us.
packages_npm=(
    jose@5.9.6
)

# To compare with, from npm.
packages_npm_bench=(
    @pdf-lib/fontkit@1.1.1
    pdf-lib@1.17.1
)

# To test under AddressSanitizer and UBSan: Clang builds that in little more than half of GCC's time.
packages_sanitizers=(
    clang
    libclang-rt-14-dev
    llvm
)

# To compare the planner with; never linked.
packages_planner_bench=(
    minizinc
)

# To check the sources.
packages_lint=(
    clang-format
    clang-tidy
    clazy
    git
)

# To spare continuous integration what it built before.
packages_ci=(
    ccache
)

# The window on a Wayland display without X.
packages_wayland=(
    qt6-wayland
)
export packages_build packages_test packages_sanitizers packages_npm packages_npm_bench packages_planner_bench packages_lint packages_ci packages_wayland
