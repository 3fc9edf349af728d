import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { amid, inMultiples, plainStart, shown } from './baseline.node.ts';
import { startChild } from './child.node.ts';
import { type Figure, median, type Scenario } from './figure.ts';
import { residentMegabytes } from './process-tree.node.ts';
import { temporaryFolder } from './service.node.ts';

/** As `npm start` starts it. */
const MAIN = ['../../core/module-cache/use.js', '../main.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const WORKER = new URL('./footprint.process.node.ts', import.meta.url);
const STARTS = 5;
/** How many starts of a bare process ours may take. */
const MOST_STARTS = 80;
const BARE_STARTS = 20;
const LOOK_EVERY_MS = 5;
const START_LIMIT_MS = 120_000;
/** Idle means after everything that a start sets off has come to rest. */
const REST_MS = 5_000;
const SAMPLE_EVERY_MS = 50;

/** Measures the duration of a start and the memory of the process and its children. */
export const footprint: Scenario = { name: 'footprint', run };

async function run(): Promise<Figure[]> {
  const [starts, plain] = await amid(
    () => plainStart(BARE_STARTS),
    async () => {
      const all = [];
      for (let i = 0; i < STARTS; i += 1) all.push(await startOnce());
      return all;
    },
  );
  const [first] = starts;
  const again = starts.map(({ againSeconds }) => againSeconds);
  return [
    ...inMultiples(
      {
        name: 'start to listening, empty folder',
        measured: median(starts.map(({ seconds }) => seconds)),
        unit: 's',
      },
      plain,
      MOST_STARTS,
    ),
    ...inMultiples(
      { name: 'start to listening, used folder', measured: median(again), unit: 's' },
      plain,
      MOST_STARTS,
    ),
    shown(plain, 's'),
    {
      name: 'memory when idle',
      measured: first?.idleMegabytes ?? Number.NaN,
      unit: 'MB',
      limit: { below: 180 },
    },
    {
      name: 'memory while a video and three face checks run, highest',
      measured: await busyMegabytes(),
      unit: 'MB',
      limit: { below: 700 },
    },
  ];
}

/** Starts the product twice on one folder. */
async function startOnce() {
  const folder = await temporaryFolder();
  try {
    const fresh = await startMain(folder.path, REST_MS);
    const again = await startMain(folder.path, 0);
    return { seconds: fresh.seconds, againSeconds: again.seconds, idleMegabytes: fresh.megabytes };
  } finally {
    await folder.remove();
  }
}

async function startMain(dataDir: string, restMs: number) {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', ...MAIN], {
    env: { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (!(await isHealthy(port))) {
      if (performance.now() - from > START_LIMIT_MS) throw new Error('it does not start');
      await pause(LOOK_EVERY_MS);
    }
    const seconds = (performance.now() - from) / 1000;
    await pause(restMs);
    return { seconds, megabytes: residentMegabytes(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    const body = await response.text();
    return response.status === 200 && body.includes('"ok"');
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** The same process with the work brought in from inside, watched from outside. */
async function busyMegabytes(): Promise<number> {
  const child = await startChild(WORKER);
  try {
    let busy = true;
    const work = child.ask('work').finally(() => {
      busy = false;
    });
    let highest = 0;
    while (busy) {
      highest = Math.max(highest, residentMegabytes(child.pid));
      await pause(SAMPLE_EVERY_MS);
    }
    await work;
    return highest;
  } finally {
    await child.end();
  }
}
