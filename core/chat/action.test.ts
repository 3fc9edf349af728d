import { describe, expect, it } from 'vitest';
import { ACTIONS, type ActionName, action, CODE_BYTES, decode, longestCode } from './action.ts';

const names = Object.keys(ACTIONS) as ActionName[];

describe('codes of buttons', () => {
  it.each(names)('%s fits the smallest surface at its longest and reads back', (name) => {
    const code = longestCode(name);
    expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(CODE_BYTES);
    const [, ...args] = code.split(':');
    expect(decode(code)).toEqual({ name, args });
    expect(action(name, ...args)).toBe(code);
  });

  it.each([
    '',
    'nothing',
    'go',
    'go:1',
    'go:a:b',
    'constructor',
    '__proto__',
    `go:${'Z'.repeat(80)}`,
    'template:<b>',
    'credits:-1',
  ])('does not read %j', (code) => expect(decode(code)).toBeNull());

  it('refuses to make what could not be read', () => {
    expect(() => action('go', 'short')).toThrow(RangeError);
  });
});
