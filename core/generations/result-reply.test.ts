import { describe, expect, it } from 'vitest';
import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import { type ResultContext, resultReply } from './result-reply.ts';

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const buttonsOf = (operation: string, standing: Partial<ResultContext> = {}): string[] => {
  const row = { id: ID, operation, kind: 'image', title: 'It', request: '{}', freeDay: null };
  const { buttons = [] } = resultReply(
    row as GenerationRow,
    [{ id: ID, expiresAt: 1 } as ResultRow],
    {
      creditsLeft: 0,
      freeToday: 0,
      keepNothing: false,
      madeBy: null,
      isTryOut: false,
      hasSound: false,
      describes: false,
      can: ['edit', 'animate', 'cutout', 'scene'],
      ...standing,
    },
  );
  return buttons.flat().map((b) => ('action' in b ? (b.action.split(':')[0] ?? '') : ''));
};

describe('further steps with an old photo', () => {
  const all = ['edit', 'restore', 'colour', 'sharpen', 'animate'] as const;
  const steps = (operation: string, can: readonly (typeof all)[number][] = all) => {
    const row = { id: ID, operation, kind: 'image', title: 'It', request: '{}', freeDay: null };
    const reply = resultReply(row as GenerationRow, [{ id: ID, expiresAt: 1 } as ResultRow], {
      creditsLeft: 0,
      freeToday: 0,
      keepNothing: false,
      madeBy: null,
      hasSound: false,
      isTryOut: false,
      describes: false,
      can,
    });
    return (reply.buttons ?? []).flat().flatMap((one) => {
      const [name, step] = 'action' in one ? one.action.split(':') : [];
      return name === 'result-do' ? [step] : [];
    });
  };

  it('come first, each once, as far as an engine can', () => {
    expect(steps('restore')).toEqual(['colour', 'sharpen', 'edit', 'animate']);
    expect(steps('colour')).toEqual(['sharpen', 'edit', 'animate']);
    expect(steps('sharpen')).toEqual(['colour', 'edit', 'animate']);
    expect(steps('restore', ['restore', 'sharpen', 'animate'])).toEqual(['sharpen', 'animate']);
  });

  it('stand under nothing else', () => {
    for (const operation of ['edit', 'imagine', 'template-image', 'upscale'])
      expect(steps(operation)).toEqual(['edit', 'animate']);
  });
});

describe('“Again” under a result', () => {
  it.each([
    ['cutout', false, false],
    ['upscale', false, false],
    ['swap', false, true],
    ['ring', false, true],
    ['edit', false, true],
    ['scene', true, true],
    ['template-image', true, true],
  ])('of %s: made here %s, by a company %s', (operation, here, elsewhere) => {
    expect(buttonsOf(operation).includes('again')).toBe(here);
    expect(buttonsOf(operation, { madeBy: 'Others' }).includes('again')).toBe(elsewhere);
    expect(buttonsOf(operation)).toContain('file');
  });

  it('leaves a way on where nothing else is left to press', () => {
    expect(buttonsOf('cutout', { keepNothing: true })).toEqual(['templates']);
    expect(buttonsOf('template-image', { keepNothing: true })).toEqual(['again', 'vary']);
  });
});
