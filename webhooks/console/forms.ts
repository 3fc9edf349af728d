import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { href } from '../pages/reader.ts';
import type { ConsoleVerb } from './page.ts';
import type { ConsoleRequest } from './request.ts';

/** A field of a form. */
export type Field = {
  name: string;
  label: string;
  /** What is asked for in more words. */
  hint?: string;
  /** What stands in it at first. */
  value?: string;
  /** Optional fields may stay empty. */
  isOptional?: boolean;
} & (
  | { kind: 'text'; most: number }
  | { kind: 'words'; most: number }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'date' }
  | { kind: 'choice'; options: readonly (readonly [value: string, label: string])[] }
);

/**
 * Renders the form of a verb. A form that was refused shows why, beside it, and what was typed.
 * @param of `verb` the path as the verb's row has it; `to` the same with its parts, below `/console`;
 *   `hidden` values that go along
 */
export function verbForm(
  asked: Pick<ConsoleRequest, 'reader' | 'typed'>,
  of: {
    verb: Pick<ConsoleVerb, 'path'>;
    to: string;
    fields: readonly Field[];
    hidden?: Readonly<Record<string, string | number>>;
    label: string;
    style?: '' | 'primary' | 'danger';
  },
): Html {
  const { verb, to, fields, hidden = {}, label, style = '' } = of;
  const typed = asked.typed?.verb === verb.path ? asked.typed : null;
  const id = to.replaceAll(/\W+/g, '-');
  const said = typed
    ? html`<p class="wrong" id="${`said${id}`}" role="alert">${typed.said}</p>`
    : '';
  const kept = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const lines = fields.map((field) =>
    fieldLine(field, {
      id: `${field.name}${id}`,
      value: typed?.values[field.name] ?? field.value ?? '',
      isWrong: typed?.wrong.has(field.name) ?? false,
      said: `said${id}`,
    }),
  );
  return html`<form class="form" method="post" action="${href(asked.reader, `/console${to}`)}">${said}${kept}${lines}<button class="key ${style}" type="submit">${label}</button></form>`;
}

type Shown = { id: string; value: string; isWrong: boolean; said: string };

function fieldLine(field: Field, shown: Shown): Html {
  const hint = field.hint ? html`<small id="${`hint-${shown.id}`}">${field.hint}</small>` : '';
  return html`<p class="field"><label for="${shown.id}">${field.label}</label>${inputOf(field, shown)}${hint}</p>`;
}

function inputOf(field: Field, { id, value, isWrong, said }: Shown): Html {
  const described = [...(field.hint ? [`hint-${id}`] : []), ...(isWrong ? [said] : [])].join(' ');
  const about = html`id="${id}" name="${field.name}"${field.isOptional ? '' : html` required`}${isWrong ? html` aria-invalid="true"` : ''}${described === '' ? '' : html` aria-describedby="${described}"`}`;
  switch (field.kind) {
    case 'choice':
      return html`<select ${about}>${field.options.map(([key, label]) => html`<option value="${key}"${key === value ? html` selected` : ''}>${label}</option>`)}</select>`;
    case 'words':
      return html`<textarea ${about} rows="3" maxlength="${field.most}">${value}</textarea>`;
    case 'number':
      return html`<input ${about} type="number" inputmode="numeric" step="1" min="${field.least}" max="${field.most}" value="${value}">`;
    case 'date':
      return html`<input ${about} type="date" value="${value}">`;
    case 'text':
      return html`<input ${about} type="text" autocomplete="off" spellcheck="false" maxlength="${field.most}" value="${value}">`;
  }
}
