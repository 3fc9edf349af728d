import type { Context } from '../context.ts';
import { PAYMENT_PROVIDERS } from '../payment-providers/table.ts';

/** A company behind a name, as far as it is known; null is said to be unknown, never guessed. */
export type Party = {
  legalName: string;
  /** ISO 3166-1 alpha-2 of its seat. */
  country: string | null;
  /** Where its own privacy policy lies. */
  policyUrl: string | null;
};

const OPENAI: Party = {
  legalName: 'OpenAI OpCo, LLC',
  country: 'US',
  policyUrl: 'https://openai.com/policies/privacy-policy/',
};
const REPLICATE: Party = {
  legalName: 'Replicate, LLC',
  country: 'US',
  policyUrl: 'https://replicate.com/privacy',
};

const GOOGLE: Party = {
  legalName: 'Google LLC',
  country: 'US',
  policyUrl: 'https://policies.google.com/privacy',
};
const ATLAS_CLOUD: Party = {
  legalName: 'Atlas Cloud AI LLC',
  country: 'US',
  policyUrl: 'https://www.atlascloud.ai/privacy',
};
const BYTEDANCE: Party = { legalName: 'ByteDance', country: null, policyUrl: null };

/**
 * Whoever engines, screening, payment providers and platforms are called by, with the companies that are
 * meant. A server of the operator's own is called by its host, and has no row.
 */
export const PARTIES: Readonly<Record<string, readonly Party[]>> = {
  OpenAI: [OPENAI],
  Google: [GOOGLE],
  Replicate: [REPLICATE],
  'Replicate (Black Forest Labs)': [
    REPLICATE,
    {
      legalName: 'Black Forest Labs Inc.',
      country: 'US',
      policyUrl: 'https://bfl.ai/legal/privacy-policy',
    },
  ],
  'Replicate (Alibaba)': [REPLICATE, { legalName: 'Alibaba', country: null, policyUrl: null }],
  'Replicate (ByteDance)': [REPLICATE, BYTEDANCE],
  'Replicate (Google)': [REPLICATE, GOOGLE],
  'Replicate (Kuaishou)': [REPLICATE, { legalName: 'Kuaishou', country: null, policyUrl: null }],
  'Atlas Cloud': [ATLAS_CLOUD],
  'Atlas Cloud (ByteDance)': [ATLAS_CLOUD, BYTEDANCE],
  Cloudflare: [
    {
      legalName: 'Cloudflare, Inc.',
      country: 'US',
      policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    },
  ],
  Telegram: [
    {
      legalName: 'Telegram Messenger Inc.',
      country: 'VG',
      policyUrl: 'https://telegram.org/privacy',
    },
  ],
  Discord: [{ legalName: 'Discord Inc.', country: 'US', policyUrl: 'https://discord.com/privacy' }],
  Stripe: [{ legalName: 'Stripe, LLC', country: 'US', policyUrl: 'https://stripe.com/privacy' }],
  PayPal: [
    {
      legalName: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
      country: 'LU',
      policyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
    },
  ],
};

/**
 * Finds the companies behind a name. Of a maker that a model of the operator's own names beside its provider,
 * no more than the name is known.
 */
export function partiesOf(name: string): readonly Party[] {
  const [, provider = '', maker = ''] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  const known = PARTIES[provider];
  return (
    PARTIES[name] ?? (known ? [...known, { legalName: maker, country: null, policyUrl: null }] : [])
  );
}

/** What a company is here for. */
export type Role = 'engine' | 'screening' | 'payment' | 'platform';

/** A company that gets personal data from this service. */
export type Processor = { name: string; roles: readonly Role[]; parties: readonly Party[] };

/** The companies behind the places where people chat; the chat in the browser is this service's own. */
const PLATFORMS: Readonly<Record<string, string>> = { telegram: 'Telegram', discord: 'Discord' };

/**
 * Lists the companies that get something from this service as it is configured, by name: who makes pictures,
 * who judges words, who takes money, where people chat.
 */
export function processorsOf(
  ctx: Pick<Context, 'engines' | 'moderation' | 'payments' | 'surfaces'>,
): Processor[] {
  const roles = new Map<string, Role[]>();
  const note = (name: string | null | undefined, role: Role) => {
    const known = name ? (roles.get(name) ?? []) : [];
    if (name && !known.includes(role)) roles.set(name, [...known, role]);
  };
  for (const { company } of ctx.engines) note(company, 'engine');
  note(ctx.moderation.company, 'screening');
  for (const { id } of ctx.payments) note(PAYMENT_PROVIDERS[id].company, 'payment');
  for (const surface of ctx.surfaces.keys()) note(PLATFORMS[surface], 'platform');
  return [...roles]
    .map(([name, own]) => ({ name, roles: own, parties: partiesOf(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
