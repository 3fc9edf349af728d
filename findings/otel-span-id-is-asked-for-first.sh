#!/usr/bin/env bash
# OpenTelemetry's tracer asks its IdGenerator for the id of the span before the id of the trace.
#
# A good guess: a new trace gets its id first, then its first span gets one.
# What happens: `startSpan` draws the span's id at once, for every span, and only then looks whether there is a
# parent; a root asks for the trace's id last. The interface says nothing of the order.
# Seen: asked for: span, trace. A generator that gives ids made from an order's number, and forgets them when the
# span's id has been taken, starts a trace of random id; one that forgets at the trace's id works.
# Why it matters: ids made from what is worked on join the traces of several processes and restarts. In the wrong
# order each one makes a valid trace of its own, and nothing fails.
# Library: @opentelemetry/sdk-trace 3.1.0 with api 1.10.0. Source: `startSpan` in Tracer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @opentelemetry/sdk-trace@3.1.0 @opentelemetry/api@1.10.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { RandomIdGenerator, TracerProvider } from '@opentelemetry/sdk-trace';

const fixed = { trace: '1'.repeat(32), span: '2'.repeat(16) };
function trial(forgetsAt) {
  const random = new RandomIdGenerator();
  const asked = [];
  let next = fixed;
  const give = (kind, otherwise) => {
    asked.push(kind);
    const id = next?.[kind] ?? otherwise();
    if (kind === forgetsAt) next = null;
    return id;
  };
  const idGenerator = {
    generateTraceId: () => give('trace', () => random.generateTraceId()),
    generateSpanId: () => give('span', () => random.generateSpanId()),
  };
  const span = new TracerProvider({ idGenerator }).getTracer('trial').startSpan('order', { root: true });
  const { traceId, spanId } = span.spanContext();
  return { asked, isTraceFixed: traceId === fixed.trace, isSpanFixed: spanId === fixed.span };
}

const seen = { 'forgets at the span': trial('span'), 'forgets at the trace': trial('trace') };
console.log(seen);
assert.deepEqual(seen['forgets at the trace'].asked, ['span', 'trace'], 'CHANGED: the trace comes first');
assert.equal(seen['forgets at the span'].isTraceFixed, false);
assert.deepEqual(Object.values(seen['forgets at the trace']).slice(1), [true, true]);
END
node run.mjs
