import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { openTabSignals } from './tab-signals.ts';

test('one address cannot take the streams of everybody else', () => {
  const live = openTabSignals();
  const tabs = Array.from({ length: LIMITS.streamsAnAddress }, (_, i) =>
    live.follow(`chat ${i}`, '203.0.113.7'),
  );
  expect(live.follow('one more', '203.0.113.7')).toBeNull();
  expect(live.follow('one more', '203.0.113.8')).not.toBeNull();
  tabs[0]?.close();
  tabs[0]?.close();
  expect(live.follow('one more', '203.0.113.7')).not.toBeNull();
  expect(live.follow('yet another', '203.0.113.7')).toBeNull();
});
