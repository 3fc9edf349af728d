import { z } from 'zod';
import type { Disturbance } from './webhook-dispatcher.ts';

/** The form fields of a disturbance of the events of one action. */
export const disturbanceFields = {
  copies: z.coerce.number().int().min(0).max(5).default(1),
  delaySeconds: z.coerce.number().min(0).max(600).default(0),
  reversed: z.literal('on').optional(),
};

/** Reads the disturbance of a form. */
export const disturbanceOf = (form: {
  copies: number;
  delaySeconds: number;
  reversed?: 'on' | undefined;
}): Disturbance => ({
  copies: form.copies,
  delayMs: form.delaySeconds * 1000,
  reversed: form.reversed === 'on',
});
