import { expect, test } from 'vitest';
import { geminiModel, openaiModel } from '../testing/models.node.ts';
import { hasEnded, modelLine } from './ends.ts';

test('the start names what has ended, what ends, and what is to be replaced', () => {
  const now = Date.UTC(2026, 10, 29);
  expect(modelLine(openaiModel('gpt-image-1'), now)).toBe(
    'GPT Image 1; CAREFUL: gpt-image-1 ended on 2026-10-23, set gpt-image-2.6-sunburst',
  );
  expect(modelLine(openaiModel('gpt-image-1-mini'), now)).toContain('ends on 2026-12-01');
  expect(modelLine(geminiModel('gemini-3.1-flash-image'), now)).toBe(
    'Gemini 3.1 Flash Image; gemini-nano-banana-2.1 is to replace it',
  );
  expect(modelLine(geminiModel('gemini-nano-banana-2.1'), now)).toBe('Gemini Nano Banana 2.1');
});

test('a model is served on its last day', () => {
  expect(hasEnded({ endsOn: '2026-12-01' }, Date.UTC(2026, 11, 1, 23, 59))).toBe(false);
  expect(hasEnded({ endsOn: '2026-12-01' }, Date.UTC(2026, 11, 2))).toBe(true);
  expect(hasEnded({}, Date.UTC(2100, 0, 1))).toBe(false);
});
