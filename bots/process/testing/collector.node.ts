/** A stand-in of an OpenTelemetry collector, which takes OTLP over HTTP in JSON and refuses what is not. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const value = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ intValue: z.union([z.number(), z.string()]) }),
  z.strictObject({ doubleValue: z.number() }),
  z.strictObject({ boolValue: z.boolean() }),
]);
const attributes = z.array(z.strictObject({ key: z.string(), value }));
const id = (letters: number) => z.string().regex(new RegExp(`^[0-9a-f]{${letters}}$`));
const nanos = z.string().regex(/^\d{19}$/);

/** https://github.com/open-telemetry/opentelemetry-proto/blob/main/docs/specification.md */
const request = z.strictObject({
  resourceSpans: z.array(
    z.looseObject({
      resource: z.looseObject({ attributes }),
      scopeSpans: z.array(
        z.looseObject({
          scope: z.looseObject({ name: z.string() }),
          spans: z.array(
            z.looseObject({
              traceId: id(32),
              spanId: id(16),
              parentSpanId: id(16).optional(),
              name: z.string(),
              kind: z.number(),
              startTimeUnixNano: nanos,
              endTimeUnixNano: nanos,
              attributes,
              links: z.array(z.looseObject({ traceId: id(32), spanId: id(16) })),
              status: z.looseObject({ code: z.number() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A span as it arrived. */
export type CollectedSpan = {
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  name: string;
  isFailed: boolean;
  links: string[];
  service: string;
  attributes: Record<string, string | number | boolean>;
};

/** A running collector. */
export type Collector = {
  endpoint: string;
  spans: CollectedSpan[];
  bodies: string[];
  headers: IncomingHttpHeaders[];
  refusals: string[];
  /** The status of every answer; 0 for none at all. */
  status: number;
  close(): void;
};

const plain = (list: z.infer<typeof attributes>) =>
  Object.fromEntries(
    list.map(({ key, value: one }) => [key, Object.values(one)[0] as string | number | boolean]),
  );

/** Starts a collector. */
export async function startCollector(): Promise<Collector> {
  const server = createServer((asked, answer) => {
    let body = '';
    asked.on('data', (piece) => {
      body += String(piece);
    });
    asked.on('end', () => {
      collector.headers.push(asked.headers);
      if (collector.status === 0) return;
      if (collector.status === 200) take(collector, asked.url ?? '', body);
      answer.writeHead(collector.status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const collector: Collector = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: [],
    bodies: [],
    headers: [],
    refusals: [],
    status: 200,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return collector;
}

function take(collector: Collector, path: string, body: string): void {
  const read = path === '/v1/traces' ? request.safeParse(JSON.parse(body)) : null;
  if (!read?.success) {
    collector.refusals.push(`${path} ${read?.error.message ?? ''}`);
    return;
  }
  collector.bodies.push(body);
  for (const { resource, scopeSpans } of read.data.resourceSpans)
    for (const span of scopeSpans.flatMap(({ spans }) => spans))
      collector.spans.push({
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId,
        name: span.name,
        isFailed: span.status.code === 2,
        links: span.links.map((link) => link.traceId),
        service: String(plain(resource.attributes)['service.name']),
        attributes: plain(span.attributes),
      });
}
