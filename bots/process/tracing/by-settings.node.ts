import type { Config } from '../../../core/config/config.ts';
import type { Log } from '../../../core/log.ts';
import type { Tracing } from '../../service/tracing/tracing.ts';
import { ownVersion } from '../own-version.node.ts';

/**
 * Opens traces by the settings; OpenTelemetry is loaded only then.
 * @returns null where the settings name no collector
 */
export async function tracingBy(config: Config, log: Log): Promise<Tracing | null> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = config;
  if (endpoint === undefined) return null;
  const { openTracing } = await import('./open-tracing.node.ts');
  return openTracing({
    endpoint,
    headers: config.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: config.OTEL_SERVICE_NAME,
    version: await ownVersion(),
    ratio: config.OTEL_TRACES_SAMPLER_ARG,
    log,
  });
}
