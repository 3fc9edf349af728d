import { ComponentType } from 'discord-api-types/v10';
import { isPart, listOf } from './check-message.ts';

/** A file that a user can send. */
export type OwnFile = {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** How long it lasts, where it is spoken. */
  seconds?: number;
};

/** What a user puts into a field: words, an option's label, files, or a tick. */
export type Entry = string | boolean | OwnFile[];

type ShownField = { name: string; type: number; options: ShownOption[]; checked: boolean };
type ShownOption = { label: string; value: string; chosen: boolean };

/** A form that is open in front of a user. */
export type ShownForm = {
  customId: string;
  title: string;
  labels: string[];
  fields: ShownField[];
};

/** Reads a form as a user sees it. */
export function shownForm(data: Record<string, unknown>): ShownForm {
  const labels = listOf(data.components);
  return {
    customId: String(data.custom_id),
    title: String(data.title),
    labels: labels.map(({ label }) => String(label)),
    fields: labels.map(({ component }) => fieldOf(isPart(component) ? component : {})),
  };
}

const fieldOf = (field: Record<string, unknown>): ShownField => ({
  name: String(field.custom_id),
  type: Number(field.type),
  checked: field.default === true,
  options: listOf(field.options).map((option) => ({
    label: String(option.label),
    value: String(option.value),
    chosen: option.default === true,
  })),
});

/** Builds what Discord sends for a filled-in form. @param upload stores a file */
export function filledIn(
  fields: readonly ShownField[],
  entries: readonly (Entry | undefined)[],
  upload: (file: OwnFile) => { id: string },
): { attachments: Record<string, unknown>; components: unknown[] } {
  const attachments: Record<string, unknown> = {};
  const components = fields.map((field, index) => {
    const filled = { id: index, type: field.type, custom_id: field.name };
    const entry = entries[index];
    if (field.type === ComponentType.FileUpload) {
      const files = Array.isArray(entry) ? entry.map(upload) : [];
      for (const file of files) attachments[file.id] = file;
      return labelled(index, { ...filled, values: files.map(({ id }) => id) });
    }
    return labelled(index, { ...filled, ...answerTo(field, entry) });
  });
  return { attachments, components };
}

const labelled = (id: number, component: unknown) => ({ type: ComponentType.Label, id, component });

function answerTo(
  field: ShownField,
  entry: Entry | undefined,
): { value?: unknown; values?: unknown } {
  if (field.type === ComponentType.Checkbox) return { value: entry ?? field.checked };
  if (field.type === ComponentType.TextInput)
    return { value: typeof entry === 'string' ? entry : '' };
  const chosen = field.options.find(({ label, chosen }) =>
    entry === undefined ? chosen : label === entry,
  );
  if (entry !== undefined && !chosen) throw new Error(`no option ${String(entry)}`);
  if (field.type === ComponentType.RadioGroup) return { value: chosen?.value ?? null };
  return { values: chosen ? [chosen.value] : [] };
}
