import { readFile } from 'node:fs/promises';
import { openVision } from '../../core/vision/vision.node.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { processorSeconds } from './process-tree.node.ts';

const ROUNDS = 9;
const MOST_SECONDS = 0.4;
const PEOPLE = new URL('../../core/people/', import.meta.url);

const picture = async (name: string) => ({
  bytes: new Uint8Array(await readFile(new URL(name, PEOPLE))),
  contentType: 'image/jpeg' as const,
});

/**
 * Comparing a picture with a face profile, once the models are loaded. Held is the time of processors, which
 * others on the machine do not lengthen; on an idle machine it is that of the clock.
 */
export const likeness: Scenario = { name: 'likeness', run };

async function run(): Promise<Figure[]> {
  const vision = openVision();
  try {
    const profile: number[][] = [];
    for (const slot of ['front', 'left', 'right'] as const) {
      const asked = { picture: await picture(`mira_${slot}.jpg`), wanted: [slot], others: [] };
      const checked = await vision.checkFace(asked);
      if (checked.ok) profile.push(checked.reading.descriptor);
    }
    const one = await measure(() => compare('mira_front.jpg'));
    const two = await measure(() => compare('two_faces.jpg'));
    return [
      { name: 'one face', measured: one.seconds, unit: 's' },
      {
        name: '  of processors',
        measured: one.processor,
        unit: 's',
        limit: { below: MOST_SECONDS },
      },
      { name: 'two faces', measured: two.seconds, unit: 's' },
      { name: '  of processors', measured: two.processor, unit: 's' },
    ];

    async function compare(name: string): Promise<void> {
      if ((await vision.likeness(await picture(name), profile)) === null)
        throw new Error(`no face in ${name}`);
    }
  } finally {
    await vision.close();
  }
}

async function measure(work: () => Promise<void>): Promise<{ seconds: number; processor: number }> {
  await work();
  const taken: number[] = [];
  const before = processorSeconds(process.pid);
  for (let i = 0; i < ROUNDS; i += 1) taken.push((await timed(work)) / 1000);
  const processor = (processorSeconds(process.pid) - before) / ROUNDS;
  return { seconds: median(taken), processor };
}
