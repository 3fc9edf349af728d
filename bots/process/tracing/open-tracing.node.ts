import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  trace as api,
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanStatusCode,
  TraceFlags,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  RandomIdGenerator,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Log } from '../../../core/log.ts';
import { RetryLater } from '../../../core/tasks/tasks.ts';
import type { Note, Tracing } from '../../service/tracing/tracing.ts';

const LIMITS = {
  /** Spans that wait to be sent; what comes beyond them is dropped. */
  waiting: 2_048,
  batch: 256,
  everyMs: 2_000,
  answerMs: 5_000,
  /** A process that ends waits so long for what is left. */
  lastMs: 3_000,
  valueCharacters: 100,
} as const;
const TRACE_LETTERS = 32;
const SPAN_LETTERS = 16;

/** Where spans are sent to, and as whose. */
export type TracingOptions = {
  /** The address of a collector, without `/v1/traces`. */
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  serviceName: string;
  version: string;
  /** The part of traces that is sent, 0 to 1. */
  ratio: number;
  log: Log;
};

/**
 * Opens traces that are sent by OTLP over HTTP (JSON). Nothing is registered for the whole process, and
 * nothing waits for the collector.
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 */
export function openTracing(options: TracingOptions): Tracing {
  const ids = fixedIds();
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint}/v1/traces`,
    headers: { ...options.headers },
    timeoutMillis: LIMITS.answerMs,
  });
  const processor = new BatchSpanProcessor({
    exporter: watched(exporter, options.log),
    maxQueueSize: LIMITS.waiting,
    maxExportBatchSize: LIMITS.batch,
    scheduledDelayMillis: LIMITS.everyMs,
    exportTimeoutMillis: 2 * LIMITS.answerMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': options.serviceName,
      'service.version': options.version,
    }),
    // By the trace's id alone, so that every process and every restart decides alike.
    sampler: new TraceIdRatioBasedSampler(options.ratio),
    spanLimits: { attributeValueLengthLimit: LIMITS.valueCharacters },
    idGenerator: ids,
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('alme-bots', options.version);
  const current = new AsyncLocalStorage<Context>();

  function run<T>(span: Span, context: Context, work: (note: Note) => Promise<T>): Promise<T> {
    const note: Note = (attributes) => void span.setAttributes(attributes);
    return current.run(api.setSpan(context, span), async () => {
      try {
        return await work(note);
      } catch (cause) {
        markFailed(span, cause);
        throw cause;
      } finally {
        span.end();
      }
    });
  }
  return {
    begin(trace, name, attributes, work) {
      const around = current.getStore();
      const outer = around && api.getSpanContext(around);
      ids.next = spanContextOf(trace);
      const links = outer ? [{ context: outer }] : [];
      const span = tracer.startSpan(name, { root: true, attributes, links }, ROOT_CONTEXT);
      return run(span, ROOT_CONTEXT, work);
    },
    resume(trace, name, attributes, work) {
      const context = api.setSpanContext(ROOT_CONTEXT, spanContextOf(trace));
      return run(tracer.startSpan(name, { attributes }, context), context, work);
    },
    part(name, attributes, work) {
      const context = current.getStore();
      if (!context) return work(() => undefined);
      return run(tracer.startSpan(name, { attributes }, context), context, work);
    },
    apart: (work) => current.exit(work),
    close: () =>
      Promise.race([
        provider.shutdown().catch((err: unknown) => options.log.warn({ err }, 'traces not sent')),
        pause(LIMITS.lastMs, undefined, { ref: false }),
      ]),
  };
}

/** The ids of a trace and its first span, by its name. */
function spanContextOf(trace: string): SpanContext {
  const hash = createHash('sha256').update(trace).digest('hex');
  return {
    traceId: hash.slice(0, TRACE_LETTERS),
    spanId: hash.slice(TRACE_LETTERS, TRACE_LETTERS + SPAN_LETTERS),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  };
}

/** Random ids, but for the span that is begun next where `next` says so. */
function fixedIds() {
  const random = new RandomIdGenerator();
  const ids = {
    next: null as SpanContext | null,
    generateTraceId(): string {
      const { next } = ids;
      ids.next = null;
      return next?.traceId ?? random.generateTraceId();
    },
    // @opentelemetry/sdk-trace 3.1.0 asks for it before the id of the trace.
    generateSpanId: (): string => ids.next?.spanId ?? random.generateSpanId(),
  };
  return ids;
}

/** Says what failed by the name of its class: its message may have more. */
function markFailed(span: Span, cause: unknown): void {
  if (cause instanceof RetryLater) {
    span.setAttribute('alme.outcome', 'later');
    return;
  }
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttributes({ 'error.type': cause instanceof Error ? cause.name : typeof cause });
}

/** Wraps an exporter so that the log says when spans are not taken; it throttles that by itself. */
function watched(exporter: SpanExporter, log: Log): SpanExporter {
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error) log.warn({ err: result.error }, 'traces not sent');
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
