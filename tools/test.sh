# The two gears of the test. A part of ./dev, which sources it.

run_tests() { # run_tests [--all]
  case $1 in
    '') set_up_tests; quick_tests ;;
    --all) set_up_all_tests; all_tests ;;
    *) fail "what to test? ./dev test [--all]" 2 ;;
  esac
  printf '\nAll checks passed in %d s.\n' "$SECONDS"
}

quick_tests() { # cheap checks first; the first failing one ends it
  test_code
  test_sites
  # On a phone; `--all` does the same at a desk.
  step 'Browser: main journeys' node_modules/.bin/playwright test --project journeys --grep-invert desktop
}

# Beside the quick ones: what fails seldom, or takes long.
all_tests() {
  step 'Dependencies: bans, licences, sources' check_dependencies
  step 'Dependencies: advisories' check_advisories
  step 'Fonts' node tools/fonts.mjs --check
  test_code
  test_sites
  step 'Clippy: core' cargo clippy --locked --all-targets -- -D warnings
  step 'The app alone, as trunk serve shows it' trunk build --release
  # The same changes each time: what they find, they find again.
  step 'Hostile files: a minute' cargo run --locked --quiet --profile program --features publish --example fuzz -- 1 19
  step 'Browser' node_modules/.bin/playwright test
  step 'Hosts' node --test tests/hosting/*.test.mjs
  step 'Three engines: sites' node tests/engines/sites.mjs
  # Two at once: an engine waits for its pages most of the time.
  step 'Three engines: journeys' node --test --test-concurrency 2 --test-reporter spec tests/engines/*.test.mjs
}

test_code() {
  step 'Format' cargo fmt --check
  # In the profiles of the builds, which have compiled the macros and build scripts that this needs.
  step 'Clippy: program' cargo clippy --locked --profile program --features publish --all-targets -- -D warnings
  step 'Clippy: app' cargo clippy --locked --release --target wasm32-unknown-unknown \
    --no-default-features --features client --lib --bin app -- -D warnings
  step 'Tests: core' cargo test --locked --quiet
  build_program
  # The shipped profile: what decodes pictures is compiled once for both, and is quick. The other
  # tests in files of their own are the same with and without the program.
  step 'Tests: program' cargo test --locked --quiet --profile program --features publish --lib --bins --test exchange --test formats
}

test_sites() {
  step "Building site/ from $FIRST_EVENT" "$PROGRAM" build "$FIRST_EVENT" --out site --strict
  step 'Building the starter event' build_starter
  step 'Building the example event' "$PROGRAM" build events/beispieltagung --out "$EXAMPLE" --strict
  step 'Building an event in every language' node tests/states/languages.mjs
  step 'Size budget' node tests/size/size.mjs site
  step 'HTML' node tests/html/validate.mjs site "$STARTER/site" "$EXAMPLE" target/languages/site
  step 'Site' node --test tests/site/*.test.mjs
}

check_dependencies() {
  cargo fetch --locked --quiet
  cargo deny --offline --locked check bans licenses sources
}

# The database is on GitHub: without network an older copy has to do, or none.
check_advisories() {
  if ! cargo deny --locked fetch db 2>/dev/null; then
    if ! ls -d "${CARGO_HOME:-$HOME/.cargo}"/advisory-dbs/*/crates >/dev/null 2>&1; then
      echo '    NOT CHECKED: the advisory database cannot be fetched'
      return 0
    fi
    echo '    the advisory database cannot be fetched: checking with an older copy of it'
  fi
  cargo deny --offline --locked check advisories
}

# The event that `treffpunkt new` writes for a newcomer must build as it is.
build_starter() {
  rm -rf "$STARTER"
  "$PROGRAM" new "$STARTER/event"
  "$PROGRAM" build "$STARTER/event" --out "$STARTER/site"
}
