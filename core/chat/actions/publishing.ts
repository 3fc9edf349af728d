import { LOCALES } from '../../texts/catalogue.ts';
import {
  CHOICE_FIELDS,
  INPUTS,
  NONE,
  REFUSAL_REASONS,
  TEMPLATE_CATEGORIES,
  TEXT_FIELDS,
  VISIBILITIES,
} from '../template-parts.ts';
import { type ActionGroup, oneOf, small, templateId, ulid } from './shapes.ts';

/** Actions that begin a template and show one's own. */
export const OWN_TEMPLATE_ACTIONS = {
  'my-templates': [small],
  'make-template': [ulid],
  'new-template': [],
  'my-template': [templateId],
  'template-edit': [templateId],
  'template-who': [templateId],
  'template-for': [templateId, oneOf(VISIBILITIES)],
  'template-cost': [templateId],
  /** Goes back to the price list. */
  'template-cost-list': [templateId],
  'template-remove': [templateId],
  'template-remove-yes': [templateId],
  'creator-name': [],
  'creator-handle': [],
} as const satisfies ActionGroup;

/** Actions on the draft of a template. */
export const TEMPLATE_DRAFT_ACTIONS = {
  'draft-show': [ulid],
  'draft-more': [ulid],
  'draft-field': [ulid, oneOf([...TEXT_FIELDS, ...CHOICE_FIELDS])],
  /** Leaves a part that is written empty. */
  'draft-none': [ulid, oneOf(['description', 'licence', 'price'])],
  'draft-needs': [ulid, oneOf(INPUTS)],
  'draft-cat': [ulid, oneOf([...TEMPLATE_CATEGORIES, NONE])],
  'draft-lang': [ulid, oneOf(LOCALES)],
  'draft-who': [ulid, oneOf(VISIBILITIES)],
  'draft-kind': [ulid, oneOf(['image', 'video'])],
  'draft-covers': [ulid, small],
  /** The draft, then the result. */
  'use-cover': [ulid, ulid],
  'draft-try': [ulid],
  'draft-submit': [ulid],
  'draft-rights': [ulid],
  'draft-back': [ulid],
  'draft-drop': [ulid],
  'draft-drop-yes': [ulid],
} as const satisfies ActionGroup;

/** Actions of operators on templates that wait for a decision. */
export const SUBMISSION_ACTIONS = {
  submissions: [],
  submission: [ulid],
  'submission-ok': [ulid],
  'submission-no': [ulid],
  'submission-why': [ulid, oneOf(REFUSAL_REASONS)],
  'submission-ask': [ulid],
} as const satisfies ActionGroup;
