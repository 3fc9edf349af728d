import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

/**
 * The files that take the runtime's own `fetch`, and whose address they reach by it. Whatever came
 * from outside goes through `OutsideFetch` instead.
 */
const PLACES: Readonly<Record<string, string>> = {
  'bots/discord/oauth.ts': 'DISCORD_API_ROOT',
  'bots/discord/streamed-form.ts': 'DISCORD_API_ROOT',
  'bots/process/deploy/cloudflare.ts': 'Cloudflare’s own',
  'bots/process/deploy/ready.ts': 'PUBLIC_URL',
  'bots/process/error-reports.node.ts': 'ERROR_WEBHOOK_URL',
  'bots/process/models.node.ts': 'REPLICATE_BASE_URL and ATLASCLOUD_BASE_URL',
  'bots/process/moving/target.node.ts': 'the address that the operator moves to',
  'bots/process/preview/ai-worker.ts': 'the preview on this machine',
  'bots/process/published-schemas.node.ts': 'what models.node.ts gives it',
  'bots/process/route.node.ts': 'builds the OutsideFetch of a command that sends nothing',
  'bots/service/context.ts': 'builds the OutsideFetch',
  'bots/service/surfaces/discord.ts': 'DISCORD_API_ROOT',
  'core/engines/remote/atlas/api.ts': 'ATLASCLOUD_BASE_URL',
  'core/engines/remote/atlas/atlas.ts': 'ATLASCLOUD_BASE_URL',
  'core/engines/remote/gemini/gemini.ts': 'GEMINI_BASE_URL',
  'core/engines/remote/openai/openai.ts': 'OPENAI_BASE_URL',
  'core/engines/remote/replicate/replicate.ts': 'REPLICATE_BASE_URL',
  'core/engines/remote/signing-keys.ts': 'ATLASCLOUD_BASE_URL',
  'core/engines/remote/workers-ai/company.ts': 'CLOUDFLARE_AI_BASE_URL',
  'core/http/outside-fetch.ts': 'is the OutsideFetch',
  'core/moderation/openai.ts': 'OpenAI’s own',
  'core/payment-providers/paypal/api.ts': 'PAYPAL_API_BASE',
  'core/payment-providers/stripe.ts': 'Stripe’s own, or the sandbox on this machine',
  'core/storage/s3-calls.worker.ts': 'S3_ENDPOINT',
  'db/time-limit.ts': 'DATABASE_URL',
  'webhooks/sandbox/sandbox.ts': 'webhooks of this service, on this machine',
  'webhooks/tasks-worker/tasks.worker.ts': 'is what the Worker answers by',
  'webhooks/vision-worker/model-files.ts': 'the Worker’s own assets',
  'webhooks/worker.ts': 'is what the Worker answers by',
};

/** `fetch` as a value or a call; `bounded-fetch.ts` only wraps what it is given. */
const TAKES =
  /(?<![.\w'`-])fetch\((?!input, )|globalThis\.fetch\b(?!>)|= fetch\b|\?\? fetch\b|[{,] fetch[,} ]/;
const SOURCES = ['bots', 'core', 'db', 'webhooks'];
const EXEMPT = /\.test\.ts$|\/testing\/|\/bench\/|\/assets\//;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...SOURCES], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !EXEMPT.test(file));

/** The code of a file without its comments and type annotations. */
const codeOf = (file: string): string =>
  readFileSync(new URL(file, ROOT), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/typeof (globalThis\.)?fetch/g, '');

test('the runtime’s fetch is taken only where the address is the operator’s or a platform’s own', () => {
  const taking = files.filter((file) => TAKES.test(codeOf(file)));
  expect(taking.toSorted()).toEqual(Object.keys(PLACES).toSorted());
});

test('no redirect is refused by throwing, which Workers do not know', () => {
  expect(files.filter((file) => codeOf(file).includes("redirect: 'error'"))).toEqual([]);
});
