import { type APIModalSubmitInteraction, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { EventBody } from '../../core/chat/event.ts';
import { type FormName, isFormName } from '../../core/chat/form.ts';
import { FACE_SLOTS } from '../../core/operations/row.ts';
import { isModal } from './custom-id.ts';
import { type Attachment, filesBody, incomingFile } from './files.ts';
import { LIMITS } from './limits.ts';
import { ANSWER_FIELD } from './modals.ts';

/** A filled-in field; what Discord adds to it, and fields of other types, are left out. */
const labelShape = z.object({
  type: z.literal(ComponentType.Label),
  component: z.object({
    custom_id: z.string().max(LIMITS.customId),
    value: z.union([z.string(), z.boolean()]).nullish(),
    values: z.array(z.string()).nullish(),
  }),
});
type Filled = z.infer<typeof labelShape>['component'];

/** Reads a submitted form. One that this version does not know is a stale button to core. */
export function modalBody({ data }: APIModalSubmitInteraction): EventBody {
  const { custom_id: name, resolved } = data;
  if (!isModal(name)) return { kind: 'press', code: name };
  const fields = data.components
    .slice(0, LIMITS.modalFields)
    .flatMap((part) => labelShape.safeParse(part).data?.component ?? []);
  const filesOf = (field: Filled | undefined): Attachment[] =>
    (field?.values ?? [])
      .slice(0, LIMITS.modalFiles)
      .flatMap((id) => resolved?.attachments?.[id] ?? []);
  const answer = fields.find(({ custom_id }) => custom_id === ANSWER_FIELD);
  if (name === 'text') return { kind: 'text', text: answerOf(answer)[0]?.trim() ?? '' };
  if (name === 'photo') return filesBody(filesOf(answer), null);
  return isFormName(name) ? formBody(name, fields, filesOf) : { kind: 'press', code: name };
}

function formBody(
  form: FormName,
  fields: readonly Filled[],
  filesOf: (field: Filled) => Attachment[],
): EventBody {
  const ofSlot = (slot: string) => fields.filter(({ custom_id }) => custom_id === slot);
  const inOrder = form === 'face-photos' ? FACE_SLOTS.flatMap(ofSlot) : fields;
  const files = inOrder.flatMap(filesOf).slice(0, LIMITS.modalFiles).map(incomingFile);
  if (form === 'face-photos') return { kind: 'form', form, files };
  const answers = fields.filter((field) => filesOf(field).length === 0);
  return {
    kind: 'form',
    form,
    answers: Object.fromEntries(answers.map((field) => [field.custom_id, answerOf(field)])),
    files,
  };
}

/** The answer of a field: words, the values that were chosen, or `true` for yes. */
function answerOf(field: Filled | undefined): string[] {
  const { value, values } = field ?? {};
  if (typeof value === 'string') return [value.slice(0, LIMITS.modalTextInput)];
  if (typeof value === 'boolean') return [String(value)];
  return (values ?? []).slice(0, LIMITS.selectOptions);
}
