import { z } from 'zod';
import type { Mischief } from './webhook-dispatcher.ts';

/** The fields of a form that say what goes wrong with the events of a press. */
export const mischiefFields = {
  copies: z.coerce.number().int().min(0).max(5).default(1),
  delaySeconds: z.coerce.number().min(0).max(600).default(0),
  reversed: z.literal('on').optional(),
};

export const mischiefOf = (form: {
  copies: number;
  delaySeconds: number;
  reversed?: 'on' | undefined;
}): Mischief => ({
  copies: form.copies,
  delayMs: form.delaySeconds * 1000,
  reversed: form.reversed === 'on',
});
