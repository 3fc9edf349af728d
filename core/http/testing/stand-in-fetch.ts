import { ForbiddenAddress, openOutsideFetch } from '../outside-fetch.ts';

/** A fetch for addresses from outside that reaches the stand-ins of a test, and no public host. */
export const standInFetch = openOutsideFetch({
  fetch: (input, init) => fetch(input, init),
  publicFetch: async () => {
    throw new ForbiddenAddress('tests reach no public host');
  },
});
