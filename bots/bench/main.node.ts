/** Measures what the product promises. `npm run bench` runs everything, `npm run bench -- NAME …` some. */
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './against.node.ts';
import { auditSpeed } from './audit.node.ts';
import { community } from './community.node.ts';
import { cutout } from './cutout.node.ts';
import { engines } from './engines.node.ts';
import { fair } from './fair.node.ts';
import { type Asked, type Figure, keepsLimit, type Scenario, table } from './figure.ts';
import { firstAnswer } from './first-answer.node.ts';
import { footprint } from './footprint.node.ts';
import { growth } from './growth.node.ts';
import { inFlight } from './in-flight.node.ts';
import { largeVideos } from './large-videos.node.ts';
import { likeness } from './likeness.node.ts';
import { localEngineSpeed } from './local-engine.node.ts';
import { models } from './models.node.ts';
import { press } from './press.node.ts';
import { processes } from './processes.node.ts';
import { router } from './router.node.ts';
import { shoots } from './shoots.node.ts';
import { spending } from './spending.node.ts';
import { telegramThroughput } from './telegram-throughput.node.ts';
import { trust } from './trust.node.ts';
import { webhooks } from './webhooks.node.ts';
import { workers } from './workers.node.ts';

const SCENARIOS: readonly Scenario[] = [
  telegramThroughput,
  firstAnswer,
  router,
  models,
  engines,
  inFlight,
  largeVideos,
  localEngineSpeed,
  likeness,
  footprint,
  growth,
  spending,
  webhooks,
  auditSpeed,
  community,
  trust,
  cutout,
  press,
  workers,
  processes,
  fair,
  shoots,
];

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Tells whether all scenarios exist, and says which do where one does not. */
function areKnown(wanted: readonly string[]): boolean {
  const names = SCENARIOS.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length === 0) return true;
  say(`No scenario is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exitCode = 2;
  return false;
}

async function main(wanted: readonly string[], asked: Asked): Promise<void> {
  const all: Figure[] = [];
  for (const scenario of SCENARIOS) {
    if (wanted.length > 0 && !wanted.includes(scenario.name)) continue;
    const [load = 0] = loadavg();
    say(`\n${scenario.name} (load of the machine before it: ${load.toFixed(2)})`);
    const figures = await scenario.run(asked);
    for (const line of table(figures)) say(`  ${line}`);
    all.push(...figures);
  }
  const missed = all.filter((figure) => keepsLimit(figure) === false);
  say(
    `\n${missed.length === 0 ? 'Every limit was kept.' : `${missed.length} limits were missed.`}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    against: { type: 'string' },
    turns: { type: 'string', default: '3' },
  },
});
const { rate, seconds, against, turns } = values;
if (areKnown(positionals)) {
  if (against === undefined)
    await main(positionals, { rate: Number(rate), seconds: Number(seconds) });
  else {
    const scenarios = positionals.length > 0 ? positionals : SCENARIOS.map(({ name }) => name);
    const options = ['--rate', rate, '--seconds', seconds];
    await compare({ folder: resolve(against), scenarios, turns: Number(turns), options }, say);
  }
}
