import type { CheckoutStatus, PaymentProvider } from './provider.ts';

/** Marks everything that a provider reports as paid as test money: its keys move no real money. */
export function withTestMoney(provider: PaymentProvider): PaymentProvider {
  const { subscriptions } = provider;
  return {
    ...provider,
    isTest: true,
    checkoutStatus: async (...asked) => marked(await provider.checkoutStatus(...asked)),
    ...(subscriptions && {
      subscriptions: {
        ...subscriptions,
        status: async (id) => {
          const standing = await subscriptions.status(id);
          return { ...standing, payments: standing.payments.map(marked) };
        },
      },
    }),
  };
}

const marked = <Status extends CheckoutStatus>(status: Status): Status =>
  status.state === 'paid' ? { ...status, isTest: true } : status;
