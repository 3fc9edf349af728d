import { afterAll, beforeAll, expect, test } from 'vitest';
import { suggestTemplates } from '../../core/templates/search.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { offerTemplates, testTemplate } from '../../core/testing/templates.ts';
import { type Rig, startRig } from './testing/rig.node.ts';

let ctx: TestContext;
let rig: Rig;

beforeAll(async () => {
  ctx = await testContext();
  rig = await startRig({ suggest: (typed, locale) => suggestTemplates(ctx, typed, locale) });
});
afterAll(async () => {
  await rig.stop();
  await ctx.dispose();
});

test('what is typed is completed out of the catalogue, as it is at that moment', async () => {
  const person = rig.discord.person({ locale: 'de' });
  const complete = (typed: string) => person.complete('create', 'words', typed);
  const neon = testTemplate({ id: 'neon' });
  await offerTemplates(ctx, [neon, testTemplate({ id: 'snow', title: { ru: 'Снег' } })]);
  expect(await complete('titel')).toEqual(['Titel neon']);
  expect(await complete('')).toEqual(['Titel neon', 'Снег']);
  expect(await complete('снег')).toEqual(['Снег']);
  await offerTemplates(ctx, [neon]);
  expect(await complete('снег')).toEqual([]);
});
