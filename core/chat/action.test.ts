import { describe, expect, it } from 'vitest';
import { ACTION_NAMES, action, CODE_BYTES, decode, longestCode } from './action.ts';
import * as account from './actions/account.ts';
import * as create from './actions/create.ts';
import * as desk from './actions/desk.ts';
import * as guilds from './actions/guilds.ts';
import * as money from './actions/money.ts';
import * as operators from './actions/operators.ts';
import * as publishing from './actions/publishing.ts';
import * as share from './actions/share.ts';
import * as signIn from './actions/sign-in.ts';
import * as together from './actions/together.ts';
import * as trust from './actions/trust.ts';

describe('codes of buttons', () => {
  it.each(ACTION_NAMES)('%s fits the smallest surface at its longest and reads back', (name) => {
    const code = longestCode(name);
    expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(CODE_BYTES);
    const read = decode(code);
    expect(read?.name).toBe(name);
    expect([name, ...(read?.args ?? [])].join(':')).toBe(code);
  });

  it('bear a name that no other action bears', () => {
    const people = [account, guilds, operators, signIn, together, trust];
    const all = [...people, create, desk, money, publishing, share];
    const groups = all.flatMap((group) => Object.values(group));
    const names = groups.flatMap((group) => Object.keys(group));
    expect(names.toSorted()).toEqual(ACTION_NAMES.toSorted());
  });

  it('give their arguments as what they are', () => {
    expect(decode('credits:12')?.args).toEqual([12]);
    expect(decode('face-add:left')?.args).toEqual(['left']);
    expect(decode('offer:spark:paypal')?.args).toEqual(['spark', 'paypal']);
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
    'credits:1e3',
    'credits:12345',
    'face-add:back',
    'offer:spark:nobody',
    'language:xx',
  ])('does not read %j', (code) => expect(decode(code)).toBeNull());

  it('refuses to make what could not be read', () => {
    expect(() => action('go', 'short')).toThrow(RangeError);
  });
});
