import { getCACertificates } from 'node:tls';

/** Lists the root certificates that this process trusts, in PEM: Node's own and those of the operator. */
export const trustedRoots = async (): Promise<readonly string[]> => getCACertificates('default');
