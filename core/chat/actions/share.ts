import { type ActionGroup, small, templateId, ulid } from './shapes.ts';

/** Actions by which people show results and templates to others, and take that back. */
export const SHARE_ACTIONS = {
  /** Shows how a result can be shared, by its generation. */
  'share-result': [ulid],
  /** The same for one result of several. */
  'share-one': [ulid],
  /** Makes the link of a result. */
  'share-link': [ulid],
  /** Posts a result in the channel of a server that its owner is in. */
  'share-here': [ulid],
  /** Shows or hides the owner's public name, and the template, of a share. */
  'share-name': [ulid],
  'share-credit': [ulid],
  /** Withdraws a share, from its sheet or from the list. */
  'share-end': [ulid],
  'shared-end': [ulid],
  /** Lists what is shared. */
  shared: [small],
  /** Shows how a template can be shared. */
  'share-template': [templateId],
} as const satisfies ActionGroup;
