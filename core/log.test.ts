import { expect, test } from 'vitest';
import { messageOf, scrub } from './log.ts';

test.each([
  'https://api.telegram.org/bot123456789:AAEhBP0av28nAZQ9mV2jLiY0dFqHm0rjTgk/sendMessage',
  'Authorization: Bearer sk-proj-abcdef',
  'sk_live_51Habcdefghijklmnop',
  'whsec_0123456789abcdef',
  'Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs',
  'Incorrect API key provided: sk-proj-abcdef0123456789',
  'https://generativelanguage.googleapis.com/v1?key=AIzaSyA0123456789abcdefghijklmnop',
  'token r8_0123456789abcdefghij',
  'authToken=eyJhbGciOiJFZERTQSJ9.eyJpYXQiOjE3.MTk4abcdef',
  'no such customer: abcdef.0123456789@mail.example.org',
])('%s loses its secret', (line) => {
  expect(scrub(line)).toContain('[secret]');
  expect(scrub(line)).not.toMatch(/AAEhBP0|abcdef|MTk4|0123456789/);
});

test.each([
  'at file:///srv/node_modules/@libsql/core/lib-esm/uri.js:9:15',
  'a task-list of risk-averse people at 12:30:45',
])('%s stays as it is', (line) => {
  expect(scrub(line)).toBe(line);
});

test('a long line is cut before it is searched, and nothing that was cut through is told', () => {
  const secret = 'sk-proj-abcdef0123456789';
  for (let before = 7_970; before <= 8_010; before += 1) {
    const told = scrub(
      `${'a '.repeat(Math.floor(before / 2))}${before % 2 ? ' ' : ''}${secret} ${'c'.repeat(1_000_000)}`,
    );
    expect(told.length).toBeLessThanOrEqual(8_010);
    expect(told).not.toMatch(/abc|0123/);
  }
});

test('what a query was given is not told', () => {
  const failed = new Error('Failed query: select * from chats where id = ?\nparams: secret words');
  expect(messageOf(failed)).toBe('Failed query: select * from chats where id = ?');
  expect(messageOf(new Error('no values'))).toBe('no values');
});
