import { expect, test } from 'vitest';
import { scrub } from './log.node.ts';

test.each([
  'https://api.telegram.org/bot123456789:AAEhBP0av28nAZQ9mV2jLiY0dFqHm0rjTgk/sendMessage',
  'Authorization: Bearer sk-proj-abcdef',
  'sk_live_51Habcdefghijklmnop',
  'whsec_0123456789abcdef',
  'Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs',
])('%s loses its secret', (line) => {
  expect(scrub(line)).toContain('[secret]');
  expect(scrub(line)).not.toMatch(/AAEhBP0|abcdef|MTk4|0123456789/);
});
