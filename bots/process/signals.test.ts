import { afterEach, beforeEach, expect, it } from 'vitest';
import { onFirstSignal, SIGNALS } from './signals.node.ts';
import { eventually } from './testing/test-service.node.ts';

let others: NodeJS.SignalsListener[] = [];
beforeEach(() => {
  others = SIGNALS.flatMap((signal) => process.listeners(signal));
});
afterEach(() => {
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!others.includes(listener)) process.off(signal, listener);
});

// libuv drops a signal that is on its way when the last listener goes.
it('a signal that comes while one listener takes over from another is heard', async () => {
  const heard: string[] = [];
  const before = () => heard.push('before');
  process.on('SIGTERM', before);
  process.kill(process.pid, 'SIGTERM');
  onFirstSignal((signal) => heard.push(signal));
  process.off('SIGTERM', before);
  await eventually(() => heard.length > 0);
  expect(heard).toEqual(['SIGTERM']);
});
