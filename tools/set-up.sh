# Installs what is missing. A part of ./dev, which sources it.

readonly TRUNK_VERSION=0.22.1
readonly CARGO_DENY_VERSION=0.20.2

set_up() {
  set_up_rust
  install_tool wasm-bindgen-cli wasm-bindgen "$(locked_version wasm-bindgen)"
  set_up_packages
}

set_up_rust() {
  need rustup 'see https://rustup.rs'
  CHANNEL=$(awk -F '"' '/^channel/ { print $2 }' rust-toolchain.toml)
  has_toolchain "$CHANNEL" || step "Installing Rust $CHANNEL" install_toolchain "$CHANNEL"
}

set_up_tests() {
  set_up
  set_up_chromium
}

set_up_all_tests() {
  set_up_tests
  set_up_engines
  set_up_servers
  install_tool cargo-deny cargo-deny "$CARGO_DENY_VERSION"
  # It does not compile without a feature for TLS.
  install_tool trunk trunk "$TRUNK_VERSION" --features rustls
}

set_up_packages() {
  need node 'see https://nodejs.org, version 20 or later'
  need npm 'it comes with Node.js'
  cmp -s package-lock.json node_modules/.installed-lock ||
    step 'Installing npm packages' install_npm_packages
}

set_up_chromium() {
  find_chromium || step 'Installing Chromium' install_packages Chromium CHROMIUM chromium-headless-shell
  find_chromium || fail 'Chromium is still missing'
}

# The other engines, a screen for WebKit, and what reads the paper that they print.
set_up_engines() {
  find_engines || step 'Installing Firefox and WebKit' install_packages 'Firefox or WebKit' 'FIREFOX and MINI_BROWSER' \
    firefox-esr webkit2gtk-driver xvfb poppler-utils
  find_engines || fail 'Firefox, WebKit, Xvfb or pdftotext is still missing'
}

# The web servers that sites are made ready for.
set_up_servers() {
  has_servers || step 'Installing web servers' install_packages 'nginx, apache2, caddy or lighttpd' PATH \
    nginx-light apache2 caddy lighttpd lighttpd-mod-deflate
  has_servers || fail 'nginx, apache2, caddy or lighttpd with mod_deflate is still missing'
}

need() { # need COMMAND HINT
  command -v "$1" >/dev/null || fail "$1 is missing: $2"
}

has_toolchain() {
  local installed part
  installed=$(rustup component list --installed --toolchain "$1" 2>/dev/null) || return 1
  for part in clippy rustfmt rust-std-wasm32-unknown-unknown; do
    grep -q "^$part" <<<"$installed" || return 1
  done
}

# Explicitly, for automatic installation may be switched off.
install_toolchain() {
  rustup toolchain install "$1" --no-self-update --profile minimal \
    --component clippy --component rustfmt --target wasm32-unknown-unknown
}

install_tool() { # install_tool CRATE BINARY VERSION [OPTION…]
  [ "$(version_of "$2")" = "$3" ] || step "Installing $1 $3" fetch_tool "$@"
}

fetch_tool() { # fetch_tool CRATE BINARY VERSION [OPTION…]
  if command -v cargo-binstall >/dev/null; then
    cargo binstall --no-confirm --locked --root "$TOOLS" "$1@$3" && return
  fi
  echo '    from source, which takes some minutes'
  compile_tool "$@"
}

# The tools run for seconds: optimising them as their authors do would take minutes. Their default
# features are for downloading, which nothing here has them do.
compile_tool() { # compile_tool CRATE BINARY VERSION [OPTION…]
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_DEBUG=false \
    CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    rustup run "$CHANNEL" cargo install --locked --root "$TOOLS" --no-default-features --bin "$2" "$1@$3" "${@:4}"
}

version_of() { # version_of BINARY: its last word on itself, or nothing
  "$1" --version 2>/dev/null | awk 'NR == 1 { print $2 }' || true
}

locked_version() { # locked_version CRATE: from Cargo.lock
  awk -v name="\"$1\"" '$1 == "name" { found = $3 == name }
    found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}

install_npm_packages() {
  npm ci
  cp package-lock.json node_modules/.installed-lock
}

# Sets CHROMIUM, which playwright.config.mjs reads. The shell without windows, from the same sources
# as the browser, takes half the time for the tests.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$name" ] && CHROMIUM=$(command -v "$name"); then
      export CHROMIUM
      return 0
    fi
  done
  unset CHROMIUM
  return 1
}

# Sets FIREFOX and MINI_BROWSER, the small browser that comes with WebKitGTK's driver.
find_engines() {
  local name
  for name in WebKitWebDriver Xvfb pdftotext; do
    command -v "$name" >/dev/null || return 1
  done
  FIREFOX=$(command -v "${FIREFOX:-firefox-esr}" || command -v firefox) || return 1
  for name in "${MINI_BROWSER:-}" /usr/lib/*/webkit2gtk-4.*/MiniBrowser; do
    [ -x "$name" ] && export FIREFOX MINI_BROWSER=$name && return 0
  done
  return 1
}

has_servers() {
  local name
  for name in nginx apache2 caddy lighttpd; do
    PATH=$PATH:/usr/sbin command -v "$name" >/dev/null || return 1
  done
  [ -e /usr/lib/lighttpd/mod_deflate.so ]
}

install_packages() { # install_packages WHAT VARIABLES PACKAGE…
  local what=$1 variables=$2
  shift 2
  if [ "$(id -u)" -ne 0 ] || ! grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then
    fail "$what is missing: install it (Debian: apt install $*), or set $variables to where it is"
  fi
  apt-get update
  # Runlevel 1: what is installed is not started as a service.
  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
}
