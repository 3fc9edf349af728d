import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import type { Person } from '../../vision/person.ts';
import type { Hand, Subject } from '../../vision/subject.ts';
import { openVision } from '../../vision/vision.node.ts';
import type { EngineNeed, EngineRequest } from '../engine.ts';
import { localEngine } from './engine.node.ts';

const vision = openVision();
const engine = localEngine({ vision });
afterAll(async () => {
  await engine.close();
  await vision.close();
});

async function photo(name: string) {
  const bytes = await readFile(new URL(`../../people/${name}.jpg`, import.meta.url));
  return { bytes, contentType: 'image/jpeg' } as const;
}

async function request(more: Partial<EngineRequest> = {}): Promise<EngineRequest> {
  return {
    generationId: 'g1',
    operation: 'template-image',
    prompt: '',
    recipe: { look: 'noir', params: {} },
    references: [{ role: 'front', picture: await photo('mira_front') }],
    aspect: '1:1',
    longEdgePx: 200,
    durationSeconds: 0,
    seed: 1,
    ...more,
  };
}

const need = (more: Partial<EngineNeed>): EngineNeed => ({
  operation: 'template-image',
  recipe: { look: 'noir', params: {} },
  references: 1,
  realFaces: true,
  durationSeconds: 0,
  longEdgePx: 1024,
  ...more,
});
const unheard = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

it('says what it can do', () => {
  expect(engine.supports(need({}))).toBe(true);
  expect(engine.supports(need({ operation: 'vary' }))).toBe(true);
  expect(engine.supports(need({ operation: 'template-video' }))).toBe(false);
  const orbit = { look: 'orbit-neon', params: {} };
  expect(engine.supports(need({ operation: 'template-video', recipe: orbit }))).toBe(true);
  expect(engine.supports(need({ recipe: { look: 'nope', params: {} } }))).toBe(false);
  expect(engine.supports(need({ recipe: null }))).toBe(false);
  expect(engine.supports(need({ operation: 'imagine', recipe: null }))).toBe(false);
});

it('makes a picture from a photo and tells its progress', async () => {
  const heard: number[] = [];
  const submitted = await engine.submit(await request(), {
    signal: new AbortController().signal,
    onProgress: (fraction) => heard.push(fraction),
  });
  if (submitted.status !== 'finished') throw new Error('not finished');
  expect(submitted.outputs[0]).toMatchObject({ kind: 'image', widthPx: 200, heightPx: 200 });
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});

it('refuses what it cannot draw', async () => {
  const refused = async (more: Partial<EngineRequest>) =>
    expect(engine.submit(await request(more), unheard())).rejects.toMatchObject({
      name: 'EngineError',
      failure: 'invalid',
    });
  await refused({ recipe: { look: 'nope', params: {} } });
  await refused({ recipe: { look: 'noir', params: { colour: 3 } } });
  await refused({ recipe: null });
  await refused({ references: [] });
  await refused({ references: [{ role: 'front', picture: await photo('noface_mug_plant') }] });
  const broken = { bytes: new Uint8Array([1, 2, 3]), contentType: 'image/jpeg' } as const;
  await refused({ references: [{ role: 'front', picture: broken }] });
});

it('stops when the user cancels and goes on with the next', async () => {
  const controller = new AbortController();
  const running = engine.submit(await request({ longEdgePx: 2048 }), {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('cancelled')),
  });
  await expect(running).rejects.toThrow('cancelled');
  const next = await engine.submit(await request(), unheard());
  expect(next.status).toBe('finished');
});

it('never waits longer than its limit', async () => {
  const never = <T>() => new Promise<T>(() => undefined);
  const stuck = {
    analyse: () => never<Person>(),
    readSubject: () => never<Subject>(),
    findHands: () => never<Hand[]>(),
  };
  const slow = localEngine({ vision: stuck, submitTimeoutMs: 20 });
  await expect(slow.submit(await request(), unheard())).rejects.toMatchObject({
    failure: 'timed-out',
  });
  await slow.close();
});
