import { ComponentType } from 'discord-api-types/v10';
import { isPart, isText, listOf } from './check-message.ts';

type Field = Record<string, unknown>;

/**
 * Checks a form as Discord does: up to five labels, each with one field.
 * @returns the problems
 */
export function modalProblems(data: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const labels = listOf(data.components);
  if (!isText(data.title, 1, 45)) problems.push('title: 1 to 45 characters');
  if (!isText(data.custom_id, 1, 100)) problems.push('custom_id: 1 to 100 characters');
  if (labels.length < 1 || labels.length > 5) problems.push('form: 1 to 5 fields');
  const fields = labels.map(({ component }) => (isPart(component) ? component : {}));
  const ids = fields.map(({ custom_id }) => custom_id);
  if (new Set(ids).size !== ids.length) problems.push('custom_id: duplicated');
  for (const named of labels) {
    if (named.type !== ComponentType.Label) problems.push('form: only labels');
    if (!isText(named.label, 1, 45)) problems.push('label: 1 to 45 characters');
    if (named.description !== undefined && !isText(named.description, 1, 100))
      problems.push('label: description of 1 to 100 characters');
  }
  return [...problems, ...fields.flatMap(fieldProblems)];
}

function fieldProblems(field: Field): string[] {
  if (!isText(field.custom_id, 1, 100)) return ['custom_id: 1 to 100 characters'];
  switch (field.type) {
    case ComponentType.TextInput:
      return inputProblems(field);
    case ComponentType.StringSelect:
      return optionProblems('select', field, 1, 25);
    case ComponentType.RadioGroup:
      return optionProblems('radio', field, 2, 10);
    case ComponentType.CheckboxGroup:
      return optionProblems('checkboxes', field, 1, 10);
    case ComponentType.Checkbox:
      // Discord's client cannot make somebody tick one.
      return field.required === undefined ? [] : ['checkbox: has no required'];
    case ComponentType.FileUpload:
      return uploadProblems(field);
    default:
      return [`component ${String(field.type)}: not in a form`];
  }
}

function inputProblems({
  style,
  label,
  max_length,
  min_length,
  placeholder,
  value,
}: Field): string[] {
  const problems: string[] = [];
  if (style !== 1 && style !== 2) problems.push('input: style');
  if (label !== undefined) problems.push('input: no label of its own in a label');
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? 4_000)];
  if (least < 0 || most < 1 || most > 4_000 || least > most)
    problems.push('input: 1 to 4000 characters');
  if (placeholder !== undefined && !isText(placeholder, 0, 100))
    problems.push('input: placeholder of up to 100 characters');
  if (value !== undefined && !isText(value, 0, most)) problems.push('input: value too long');
  return problems;
}

function optionProblems(what: string, field: Field, least: number, most: number): string[] {
  const problems: string[] = [];
  const options = listOf(field.options);
  if (options.length < least || options.length > most)
    problems.push(`${what}: ${least} to ${most} options`);
  const values = options.map(({ value }) => value);
  if (new Set(values).size !== values.length) problems.push(`${what}: duplicated value`);
  for (const { label, value, description } of options) {
    if (!isText(label, 1, 100)) problems.push(`${what}: label of 1 to 100 characters`);
    if (!isText(value, 1, 100)) problems.push(`${what}: value of 1 to 100 characters`);
    if (description !== undefined && !isText(description, 0, 100))
      problems.push(`${what}: description of up to 100 characters`);
  }
  const chosen = options.filter((option) => option.default === true).length;
  const isSeveral = field.type === ComponentType.CheckboxGroup;
  const mayBeChosen = isSeveral ? options.length : Number(field.max_values ?? 1);
  if (chosen > mayBeChosen) problems.push(`${what}: too many chosen`);
  return problems;
}

function uploadProblems({ min_values, max_values, required }: Field): string[] {
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  const problems =
    least >= 0 && least <= most && most >= 1 && most <= 10 ? [] : ['field: 0 to 10 files'];
  return required === true && least === 0
    ? [...problems, 'field: required without a file']
    : problems;
}
