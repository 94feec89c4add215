#!/usr/bin/env bash
# Build the wheel, install it into an environment of its own and run the tests on it, away from
# the checkout's sources. PYTHON names the interpreter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
pip=("$work/venv/bin/python" -m pip --disable-pip-version-check -q)
"${pip[@]}" install "pip>=25.1"
"${pip[@]}" wheel --no-deps -w "$work/dist" .
"${pip[@]}" install -c constraints.txt "$work"/dist/sharekit_cards-*.whl --group pyproject.toml:test
cp -r tests examples pyproject.toml "$work"
cd "$work"
SHAREKIT_INSTALLED=1 venv/bin/python -m pytest -n auto --dist worksteal -m "not checkout and not soak and not broad"
