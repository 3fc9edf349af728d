import { z } from 'zod';
import { address, setting } from './setting.ts';

const HEADERS =
  'name=value with commas between, values URL-encoded, such as authorization=Bearer%20abc';

/** Reads headers as OpenTelemetry writes them; null for any other text. */
function readHeaders(text: string): Record<string, string> | null {
  try {
    const pairs = text.split(',').map((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name.trim().toLowerCase(), decodeURIComponent(value.join('=').trim())] as const;
    });
    const areRight = pairs.every(([name, value]) => /^[\w-]+$/.test(name) && value !== '');
    return areRight ? Object.fromEntries(pairs) : null;
  } catch {
    return null;
  }
}

/** Where traces go, by OpenTelemetry's own names. */
export const TRACES = {
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    address('the http(s) address of a collector, such as http://127.0.0.1:4318'),
    'Address of an OpenTelemetry collector that takes OTLP over HTTP (JSON), without /v1/traces.',
    'no traces are made',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: setting(
    z
      .string()
      .refine((text) => readHeaders(text) !== null, HEADERS)
      .transform((text) => readHeaders(text) ?? {})
      .default({}),
    'Headers of each call, such as a key of the collector.',
  ),
  OTEL_SERVICE_NAME: setting(
    z.string().min(1).max(100).default('alme-bots'),
    'Name of this service in traces.',
  ),
  OTEL_TRACES_SAMPLER_ARG: setting(
    z.coerce.number('a number from 0 to 1').min(0).max(1).default(1),
    'The part of traces that is sent: 0.1 is one in ten, whole.',
  ),
};
