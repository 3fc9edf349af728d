/** The ids of the payment providers. `sandbox` stands in for `stripe` while no key is set. */
export const PROVIDER_IDS = ['stripe', 'sandbox', 'paypal', 'stars', 'discord'] as const;
/** The id of a payment provider. */
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** The id of the product that is a subscription; all other products are packs. */
export const PRO = 'pro';
