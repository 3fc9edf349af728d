import { z } from 'zod';

type Options = { apiVersion: string; httpClient: typeof fetch; timeout: number };
type Params = { expand?: string[] };

const STRIPE = 'https://api.stripe.com/v1';

const refusal = z.object({ error: z.object({ type: z.string(), code: z.string().optional() }) });

/** Stripe's answer that a request is wrong; what else goes wrong may pass. */
class Refused extends Error {
  readonly type = 'StripeInvalidRequestError';
  readonly rawType: string;
  readonly code: string | undefined;
  readonly statusCode: number;
  constructor(statusCode: number, { type, code }: z.infer<typeof refusal>['error']) {
    super(`Stripe: ${code ?? type}`);
    this.name = 'StripeInvalidRequestError';
    this.rawType = type;
    this.code = code;
    this.statusCode = statusCode;
  }
}

/**
 * Stands in the front Worker's bundle for Stripe's SDK (wrangler.toml, `alias`), as large as the whole
 * conversation: a press only asks for a receipt. Checkouts, refunds and subscriptions are for tasks.
 */
class ReceiptReader {
  readonly #key: string;
  readonly #options: Options;

  static createFetchHttpClient = (fetch: Options['httpClient']): Options['httpClient'] => fetch;

  constructor(key: string, options: Options) {
    this.#key = key;
    this.#options = options;
    const resources: Record<PropertyKey, object> = {
      paymentIntents: this.#resource('payment_intents'),
      invoices: this.#resource('invoices'),
    };
    // biome-ignore lint/correctness/noConstructorReturn: what is missing is told by its name
    return new Proxy(this, {
      get: (_, name) => {
        // A promise asks whether what it is given is one, too.
        if (name in resources || name === 'then') return resources[name];
        throw new Error(`the Worker of tasks alone asks Stripe for ${String(name)}`);
      },
    });
  }

  #resource(name: string) {
    return {
      retrieve: (id: string, { expand = [] }: Params = {}) => {
        const asked = new URLSearchParams(expand.map((field, at) => [`expand[${at}]`, field]));
        return this.#read(`${STRIPE}/${name}/${encodeURIComponent(id)}?${asked}`);
      },
    };
  }

  async #read(url: string): Promise<unknown> {
    const { apiVersion, httpClient, timeout } = this.#options;
    const answer = await httpClient(url, {
      headers: { authorization: `Bearer ${this.#key}`, 'stripe-version': apiVersion },
      signal: AbortSignal.timeout(timeout),
    });
    if (answer.ok) return answer.json();
    const told = refusal.safeParse(await answer.json().catch(() => null));
    const mayPass = answer.status >= 500 || answer.status === 429 || !told.success;
    throw mayPass
      ? new Error(`Stripe answers ${answer.status}`)
      : new Refused(answer.status, told.data.error);
  }
}

// biome-ignore lint/style/noDefaultExport: Stripe's SDK has one
export default ReceiptReader;
