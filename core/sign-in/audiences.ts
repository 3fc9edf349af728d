import type { WebAudience } from '../../db/web-sessions.ts';

/** The paths of what somebody can sign in to, by audience. */
export const WEB_PATHS: Readonly<Record<WebAudience, string>> = {
  console: '/console',
  app: '/app',
};

/** Writes the path of a one-time link, below the service's address. */
export const enterPath = (audience: WebAudience, token: string): string =>
  `${WEB_PATHS[audience]}/enter/${token}`;
