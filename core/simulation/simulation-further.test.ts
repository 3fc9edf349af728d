import { expect, it } from 'vitest';
import { simulateCommand } from './command.node.ts';

const MINUTES = 60_000;

// A file of its own, so that both cores have their share.
it('keeps every rule in a second thousand worlds', { timeout: 60 * MINUTES }, async () => {
  const lines: string[] = [];
  const code = await simulateCommand(['--seeds', '1000', '--from', '1001'], (text) =>
    lines.push(text),
  );
  expect(lines.join('')).toMatch(/1000 seeds, all right/);
  expect(code).toBe(0);
});
