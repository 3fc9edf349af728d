/** What the process of the service is asked: to start before a stand-in, and which photos are still to be read. */
export type FairRequest = { want: 'start'; apiRoot: string; token: string } | { want: 'waiting' };
