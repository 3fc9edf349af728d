/** Who takes the money. `sandbox` stands in for `stripe` while no key is set. */
export const PROVIDER_IDS = ['stripe', 'sandbox', 'paypal', 'stars', 'discord'] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** The product that is a subscription; all others are packs. */
export const PRO = 'pro';
