import { type Config, isRemote, WEBHOOK_SECRET_SIGNS } from '../../core/config/config.ts';
import { testMoneyAt } from '../../core/config/test-money.ts';

/** Who runs the service, for the imprint. */
const OPERATOR = ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'OPERATOR_EMAIL'] as const;

/** Lists what an operator should know about these settings before people come, a line each. */
export function warnings(config: Config): string[] {
  const { PUBLIC_URL, TRUSTED_PROXIES, TELEGRAM_WEBHOOK_SECRET: secret = '' } = config;
  const { METRICS_TOKEN, METRICS_PORT, telegramWebhook } = config;
  const test = testMoneyAt(config);
  const isReal = PUBLIC_URL !== undefined || config.TELEGRAM_BOT_TOKEN || config.DISCORD_TOKEN;
  const lines: [boolean, string][] = [
    [
      isRemote(config.DATABASE_URL) && config.S3_BUCKET === undefined,
      'files lie in DATA_DIR/objects: only processes that share that folder can work on this database (S3_BUCKET)',
    ],
    [
      telegramWebhook && secret !== '' && secret.length < WEBHOOK_SECRET_SIGNS,
      `TELEGRAM_WEBHOOK_SECRET has fewer than ${WEBHOOK_SECRET_SIGNS} signs: it is not used, but a secret of the service’s own`,
    ],
    [
      test.length > 0 && Boolean(isReal),
      `no real money moves at ${test.join(' and ')}: what is bought there pays for the local engine alone`,
    ],
    [
      config.playground && Boolean(isReal),
      'PLAYGROUND is on: whoever opens it has an account with the day’s free pictures',
    ],
    [
      PUBLIC_URL !== undefined && TRUSTED_PROXIES === undefined,
      'PUBLIC_URL without TRUSTED_PROXIES: everybody behind a proxy shares the limits of one address (TRUSTED_PROXIES=none where there is no proxy)',
    ],
    [
      PUBLIC_URL !== undefined && METRICS_TOKEN === undefined && METRICS_PORT === undefined,
      '/metrics answers nobody until METRICS_TOKEN or METRICS_PORT is set',
    ],
  ];
  const unnamed = OPERATOR.filter((name) => config[name] === undefined);
  if (PUBLIC_URL !== undefined && unnamed.length > 0)
    lines.push([
      true,
      `/imprint is not complete: people and the law want to know who runs this service; set ${unnamed.join(', ')}`,
    ]);
  return lines.flatMap(([applies, line]) => (applies ? [line] : []));
}
