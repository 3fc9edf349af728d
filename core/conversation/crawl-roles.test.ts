import { describe, expect, it } from 'vitest';
import type { Role } from '../chat/operators.ts';
import { UNLISTED } from './commands.ts';
import { crawl, type Move } from './testing/crawl.node.ts';

const starts: Move[] = [
  ...UNLISTED.map(({ name }) => `/${name}`),
  '/find user',
  '/account telegram:user',
  '/account nobody',
  '/grant telegram:user 5 apology',
  '/nonsense',
].map((say) => ({ say }));

describe('every button that an operator is shown may be pressed', () => {
  it.each(['support', 'moderator'] satisfies Role[])('by %s', async (role) => {
    const findings = await crawl('operator', starts, { depth: 1, role });
    expect(findings.map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
  });
});
