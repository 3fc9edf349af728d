import { type Config, isRemote } from '../../core/config/config.ts';
import { SURFACE_FACTS } from '../../core/config/surfaces.ts';
import type { Catalogue } from '../../core/engines/models/catalogue.ts';
import { COMPANIES } from '../../core/engines/remote/remote.ts';
import { PAYMENT_PROVIDERS } from '../../core/payment-providers/table.ts';

/** A line of the startup output: a feature, whether it is on, and the setting that turns it on. */
export type Feature = { name: string; on: boolean; how: string };

/** Lists the surfaces. */
function surfaceLines(config: Config): Feature[] {
  return Object.values(SURFACE_FACTS).map(({ name, isConnected, feature }) => {
    const { how, off } = feature(config);
    const on = isConnected(config);
    return { name, on, how: on ? how : `set ${off}` };
  });
}

/** Lists the payment providers that the startup output names. */
function paymentLines(config: Config): Feature[] {
  return Object.values(PAYMENT_PROVIDERS).flatMap(({ feature, isConnected }) => {
    const line = feature?.(config);
    if (!line) return [];
    const on = isConnected(config);
    return [{ name: line.name, on, how: on ? line.how : `set ${line.off}` }];
  });
}

/** Lists the companies of the engines. */
function engineLines(config: Config, catalogue: Catalogue, now: number): Feature[] {
  return Object.values(COMPANIES).map(({ feature, isConnected }) => {
    const { name, how, off } = feature(config, catalogue, now);
    const on = isConnected(config);
    return { name, on, how: on ? how : `set ${off}` };
  });
}

/**
 * Lists the features that the settings turn on or off.
 * @param at.now milliseconds since the epoch
 * @param at.hasVideos whether videos can be screened, and so made
 */
export function features(
  config: Config,
  { catalogue, now, hasVideos }: { catalogue: Catalogue; now: number; hasVideos: boolean },
): Feature[] {
  const on = (name: string, value: unknown, how: string, off: string): Feature => ({
    name,
    on: Boolean(value),
    how: value ? how : `set ${off}`,
  });
  return [
    ...surfaceLines(config),
    ...paymentLines(config),
    ...engineLines(config, catalogue, now),
    {
      name: 'Models',
      on: catalogue.mistakes.length === 0,
      how:
        catalogue.mistakes.length === 0
          ? `${catalogue.rows.length} known (npm run models)`
          : `left out by their rows in MODELS_FILE: ${[...new Set(catalogue.mistakes.map(({ row }) => row))].join(', ')}`,
    },
    on(
      'Videos',
      hasVideos,
      'screened frame by frame',
      'up with @napi-rs/webcodecs (an image built with VIDEO=on has it); until then no video can be screened, and none is made',
    ),
    on(
      'C2PA signature',
      true,
      config.C2PA_CERTIFICATE
        ? 'with your certificate'
        : `self-signed (${isRemote(config.DATABASE_URL) ? 'in the database' : `${config.DATA_DIR}/c2pa.pem`}), until C2PA_CERTIFICATE and C2PA_PRIVATE_KEY are set`,
      '',
    ),
    on('Visible AI label', config.VISIBLE_LABEL === 'on', 'on pictures', 'VISIBLE_LABEL=on'),
    on(
      'Reviews',
      config.OPERATOR_IDS.length > 0,
      `${config.OPERATOR_IDS.length} operators`,
      'OPERATOR_IDS; until then what screening is unsure of is refused',
    ),
    on(
      'Traces',
      config.OTEL_EXPORTER_OTLP_ENDPOINT,
      `to ${config.OTEL_EXPORTER_OTLP_ENDPOINT}`,
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ),
    on(
      'Error reports',
      config.ERROR_WEBHOOK_URL,
      'by signed calls',
      'ERROR_WEBHOOK_URL and ERROR_WEBHOOK_SECRET; until then they stand in the log alone',
    ),
    on(
      'S3 storage',
      config.S3_BUCKET,
      config.S3_BUCKET ?? '',
      `S3_BUCKET; until then ${config.DATA_DIR}/objects`,
    ),
    on(
      'Remote database',
      isRemote(config.DATABASE_URL),
      'libSQL server',
      `DATABASE_URL; until then ${config.DATABASE_URL ?? `${config.DATA_DIR}/alme.db`}`,
    ),
  ];
}
