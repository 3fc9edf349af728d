import { z } from 'zod';

/** What an archive says of a shoot; its looks are among the generations, which name it. */
export const shoot = z.object({
  id: z.string(),
  title: z.string(),
  theme: z.string(),
  looks: z.number().int(),
  credits: z.number().int(),
  platform: z.string(),
  askedAt: z.iso.datetime(),
  stoppedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  keptUntil: z.iso.datetime().nullable(),
});
