import { REPORT_REASONS } from '../report-reasons.ts';
import { type ActionGroup, oneOf, slug, subject, templateId, ulid } from './shapes.ts';

/** Actions that report a template, a shared result or a picture of several people. */
export const REPORT_ACTIONS = {
  'report-template': [slug],
  'report-share': [ulid],
  /** A picture of several people, by one of them. */
  'report-joint': [ulid],
  'report-as': [subject, oneOf(REPORT_REASONS)],
} as const satisfies ActionGroup;

/** Actions of the form by which somebody claims their own likeness. */
export const LIKENESS_ACTIONS = {
  likeness: [],
  /** Wants to be answered in this chat. */
  'likeness-here': [],
  'likeness-send': [],
} as const satisfies ActionGroup;

/** Actions of operators on claims of likeness. */
export const CLAIM_ACTIONS = {
  claims: [],
  claim: [ulid],
  'claim-uphold': [ulid],
  'claim-reject': [ulid],
} as const satisfies ActionGroup;

/** Actions of operators on what was reported. */
export const REPORTED_ACTIONS = {
  reports: [],
  reported: [subject],
  'report-keep': [subject],
} as const satisfies ActionGroup;

/** Actions of operators that take something down, and on what looks like it. */
export const TAKEDOWN_ACTIONS = {
  'take-down': [subject],
  'take-down-yes': [subject],
  'takedown-undo': [subject],
  /** Lists the templates that look like one. */
  alike: [templateId],
  /** Opens, takes down or keeps a template that looks like another: its id, then the other's. */
  'alike-open': [templateId, templateId],
  'alike-down': [templateId, templateId],
  'alike-keep': [templateId, templateId],
} as const satisfies ActionGroup;
