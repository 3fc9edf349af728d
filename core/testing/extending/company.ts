import { after, all, create, type Sample } from './sample.ts';

/** A company that makes pictures and reports by webhook. */
export const COMPANY: Sample = {
  'core/config/settings/engines.ts': {
    write: all(
      after('export const COMPANY_IDS = [', "'lumen', "),
      after(
        'export const ENGINES = {',
        "\n  LUMEN_API_KEY: setting(text(), 'Switches Lumen on.', 'Lumen is off'),",
      ),
    ),
  },
  'core/engines/remote/NAME/': {
    at: 'core/engines/remote/lumen/company.ts',
    write: create(`import type { Company } from '../company.ts';

export const LUMEN: Company = {
  isConnected: ({ LUMEN_API_KEY }) => Boolean(LUMEN_API_KEY),
  open: async () => {
    throw new Error('no such company');
  },
  feature: () => ({ name: 'Lumen', how: 'its only model', off: 'LUMEN_API_KEY' }),
};
`),
  },
  'core/engines/remote/remote.ts': {
    write: all(
      (before) => `import { LUMEN } from './lumen/company.ts';\n${before}`,
      after('Readonly<Record<CompanyId, Company>> = {', '\n  lumen: LUMEN,'),
    ),
  },
  'bots/service/prediction-webhooks.ts': {
    write: all(
      after(
        'Readonly<Record<CompanyId, Connect | null>> = {',
        '\n  lumen: async (_config, ctx) => lumenRoutes(ctx),',
      ),
      (before) => `import { lumenRoutes } from '../../webhooks/predictions/lumen.ts';\n${before}`,
    ),
  },
  'webhooks/predictions/NAME.ts': {
    at: 'webhooks/predictions/lumen.ts',
    write: create(`import type { Hono } from 'hono';
import { type PredictionEventsContext, predictionEvents } from './events.ts';

export const lumenRoutes = (ctx: PredictionEventsContext): Hono =>
  predictionEvents(ctx, {
    source: 'lumen',
    engines: ['lumen'],
    claims: (headers) => headers.has('x-lumen-signature'),
    read: async () => 'forged',
  });
`),
  },
};
