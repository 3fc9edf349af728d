#!/usr/bin/env bash
# @opentelemetry/exporter-trace-otlp-http does not install beside @opentelemetry/sdk-trace-base, both the newest.
#
# A good guess: spans are made by sdk-trace-base (or sdk-trace-node) and sent by exporter-trace-otlp-http, as in
# every guide.
# What happens: the exporter asks for api 1.10 or later and brings `@opentelemetry/sdk-trace` 3, a package of
# another name. sdk-trace-base ended at 2.12.1, which asks for an api below 1.10. npm refuses the pair.
# Seen: ERESOLVE; sdk-trace-base 2.12.1 wants api ">=1.3.0 <1.10.0", the exporter "^1.10.0". With sdk-trace 3.1.0
# it installs; there `BasicTracerProvider` is called `TracerProvider`.
# Why it matters: with --force two copies of the api meet, each with a registry and context of its own. Take
# `@opentelemetry/sdk-trace`, in the version that the exporter names.
# Library: @opentelemetry/exporter-trace-otlp-http 0.301.0, sdk-trace-base 2.12.1, sdk-trace 3.1.0, api 1.10.0.
# Source: peerDependencies of their package.json.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
exporter=@opentelemetry/exporter-trace-otlp-http@0.301.0
if npm install --no-audit --no-fund "$exporter" @opentelemetry/sdk-trace-base@2.12.1 >refused 2>&1; then
  echo 'CHANGED: the two install together'
  exit 1
fi
grep -E 'ERESOLVE|peer ' refused
grep -q ERESOLVE refused || { cat refused; exit 1; }
npm install --no-audit --no-fund --save-exact --loglevel=error \
  "$exporter" @opentelemetry/sdk-trace@3.1.0 @opentelemetry/api@1.10.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import * as sdk from '@opentelemetry/sdk-trace';

const seen = { BasicTracerProvider: typeof sdk.BasicTracerProvider, TracerProvider: typeof sdk.TracerProvider };
console.log(seen);
const renamed = { BasicTracerProvider: 'undefined', TracerProvider: 'function' };
assert.deepEqual(seen, renamed, 'CHANGED: the provider has its old name');
END
node run.mjs
