/** `npm run preview` runs the product in workerd on this machine, offline. */
import { parseArgs } from 'node:util';
import { onFirstSignal } from '../signals.node.ts';
import { reasonOf } from '../startup-error.node.ts';
import { openPreview } from './preview.node.ts';

const PORT = 8787;
const USAGE = 'usage: npm run preview [-- --port 8787]\n';
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(USAGE);
  // Before wrangler is loaded: nothing of a preview asks anybody outside.
  process.env.WRANGLER_SEND_METRICS = 'false';
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.stdout.write('alme bots on Workers, on this machine\n');
  const preview = await openPreview(port, say);
  say('pictures are drawn by this machine and say so: Workers AI is at Cloudflare alone');
  process.stdout.write(
    `\n  open ${preview.url}/playground\n\n  Ctrl-C ends it and deletes what was made.\n`,
  );
  onFirstSignal(() => void preview.close().then(() => process.exit(0)));
}

main().catch((cause: unknown) => {
  process.stderr.write(`no preview: ${reasonOf(cause)}\n`);
  process.exit(1);
});
