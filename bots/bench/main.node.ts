/** Measures what the product promises. `npm run bench` runs everything, `npm run bench -- NAME …` some. */
import { loadavg } from 'node:os';
import { auditSpeed } from './audit.node.ts';
import { community } from './community.node.ts';
import { engines } from './engines.node.ts';
import { type Figure, keepsLimit, type Scenario, table } from './figure.ts';
import { firstAnswer } from './first-answer.node.ts';
import { footprint } from './footprint.node.ts';
import { growth } from './growth.node.ts';
import { inFlight } from './in-flight.node.ts';
import { largeVideos } from './large-videos.node.ts';
import { localEngineSpeed } from './local-engine.node.ts';
import { router } from './router.node.ts';
import { spending } from './spending.node.ts';
import { telegramThroughput } from './telegram-throughput.node.ts';
import { trust } from './trust.node.ts';
import { webhooks } from './webhooks.node.ts';

const SCENARIOS: readonly Scenario[] = [
  telegramThroughput,
  firstAnswer,
  router,
  engines,
  inFlight,
  largeVideos,
  localEngineSpeed,
  footprint,
  growth,
  spending,
  webhooks,
  auditSpeed,
  community,
  trust,
];

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(wanted: readonly string[]): Promise<void> {
  const names = SCENARIOS.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    say(`No scenario is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const all: Figure[] = [];
  for (const scenario of SCENARIOS) {
    if (wanted.length > 0 && !wanted.includes(scenario.name)) continue;
    const [load = 0] = loadavg();
    say(`\n${scenario.name} (load of the machine before it: ${load.toFixed(2)})`);
    const figures = await scenario.run();
    for (const line of table(figures)) say(`  ${line}`);
    all.push(...figures);
  }
  const missed = all.filter((figure) => keepsLimit(figure) === false);
  say(
    `\n${missed.length === 0 ? 'Every limit was kept.' : `${missed.length} limits were missed.`}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
