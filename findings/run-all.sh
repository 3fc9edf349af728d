#!/usr/bin/env bash
# Runs every script here, one after the other, and lists those whose behaviour has changed.
set -euo pipefail
cd "$(dirname "$0")"
changed=()
for script in *.sh; do
  [[ $script == run-all.sh ]] && continue
  echo "== $script"
  bash "$script" || changed+=("$script")
done
((${#changed[@]} == 0)) || { printf 'changed: %s\n' "${changed[@]}"; exit 1; }
