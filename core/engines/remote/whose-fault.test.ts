import { expect, test } from 'vitest';
import { refusalError } from './refusal-error.ts';

const SENT = ['size', 'quality', 'background', 'output_format'];

test.each([
  ["Invalid value for 'background', in: a quality shot of any size", null, 'background'],
  ['Parameter quality is not supported; your prompt asks for a background', null, 'quality'],
  ['An invalid option was sent with your prompt of this size', 'background', 'background'],
  ['Parameter size is not supported', 'size[0]', 'size'],
])('the parameter that is refused is told from words of the prompt: %s', (text, named, detail) => {
  const error = refusalError({ said: '400', refusal: { status: 400, text }, sent: SENT, named });
  expect(error.issue).toEqual({ cause: 'parameter', detail });
});
