const client = new Proxy(
  {},
  {
    get: () => {
      throw new Error('the Worker of tasks alone calls engines');
    },
  },
);

/**
 * Stands in the front Worker's bundle for the SDKs of companies whose engines only tasks call (wrangler.toml,
 * `alias`): their facts are needed here, such as what they make and what it costs.
 */
function LeftOut(): object {
  return client;
}

/** An error that nothing here throws. */
class NeverThrown extends Error {}

export {
  // biome-ignore lint/style/noDefaultExport: Replicate's SDK has one
  LeftOut as default,
  LeftOut as GoogleGenerativeAI,
  LeftOut as OpenAI,
  NeverThrown as APIConnectionTimeoutError,
  NeverThrown as GoogleGenerativeAIFetchError,
};
