import type { Text } from '../texts/text.ts';

/** The forms that a surface may show. Names are part of forms that are open: none is used again. */
export const FORM_NAMES = ['face-photos', 'imagine', 'edit', 'animate', 'video'] as const;
/** The name of a form. */
export type FormName = (typeof FORM_NAMES)[number];

/** The fields with what a video is like; options of commands have the same names. */
export const VIDEO_FIELDS = ['seconds', 'size', 'sound', 'aspect'] as const;

/** One of several answers. */
export type FormOption = { value: string; label: Text; description?: Text };

type Words = {
  kind: 'words';
  required: boolean;
  /** Whether they may go over more than one line. */
  long: boolean;
  maxLength: number;
  placeholder?: Text;
};
/** One of some answers; `chosen` is the value that is set before anybody chooses. */
type Choice = { kind: 'choice'; options: FormOption[]; chosen: string };
/** Yes or no; the answer is `true` where it is yes. */
type Check = { kind: 'check'; checked: boolean };
type Photos = { kind: 'photos'; min: number; max: number };

/** A question of a form; `name` is unique in its form. */
export type FormField = { name: string; label: Text; hint?: Text } & (
  | Words
  | Choice
  | Check
  | Photos
);

/** Several questions at once, instead of one message each. */
export type Form = { name: FormName; title: Text; fields: FormField[] };

/** The answers to a form's fields by their names, as the surface sent them: nothing is checked yet. */
export type FormAnswers = Readonly<Record<string, readonly string[]>>;

/** Tells whether a name is one of a form. */
export const isFormName = (name: string): name is FormName =>
  FORM_NAMES.some((known) => known === name);
