import {
  type APIFileUploadComponent,
  type APILabelComponent,
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Locale, TextKey } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import type { Modal } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';

/** The field names of the face form, in the order of the event's files. */
export const FACE_FIELDS = ['front', 'left', 'right'] as const;
/** The only field of the other two forms. */
export const ANSWER_FIELD = 'answer';
/** Photos that the photo form takes. */
const PHOTOS_A_FORM = 3;

/** Builds a form as the direct response to a press; a form cannot follow a deferral. */
export function modalOf(modal: Modal, locale: Locale): APIModalInteractionResponse {
  const { title, components } = FORMS[modal](locale);
  return {
    type: InteractionResponseType.Modal,
    data: { custom_id: modal, title: words(title, locale, LIMITS.modalTitle), components },
  };
}

type Form = { title: TextKey; components: APILabelComponent[] };

const FORMS: Record<Modal, (locale: Locale) => Form> = {
  'face-photos': (locale) => ({
    title: 'discord.face-title',
    components: FACE_FIELDS.map((field) =>
      labelled(`discord.face-${field}`, 'discord.face-hint', upload(field, 1), locale),
    ),
  }),
  photo: (locale) => ({
    title: 'discord.photo-title',
    components: [
      labelled(
        'discord.photo-label',
        'discord.photo-hint',
        upload(ANSWER_FIELD, PHOTOS_A_FORM),
        locale,
      ),
    ],
  }),
  text: (locale) => ({
    title: 'discord.text-title',
    components: [
      labelled(
        'discord.text-label',
        null,
        {
          type: ComponentType.TextInput,
          custom_id: ANSWER_FIELD,
          style: TextInputStyle.Short,
          max_length: LIMITS.modalTextInput,
          required: true,
        },
        locale,
      ),
    ],
  }),
};

/**
 * Builds an upload field. The field has no `file_types`, because Discord's picture types lack HEIC
 * and the bytes are checked anyway.
 */
function upload(field: string, most: number): APIFileUploadComponent {
  return {
    type: ComponentType.FileUpload,
    custom_id: field,
    min_values: 1,
    max_values: most,
    required: true,
  };
}

function labelled(
  title: TextKey,
  hint: TextKey | null,
  component: APILabelComponent['component'],
  locale: Locale,
): APILabelComponent {
  const named: APILabelComponent = {
    type: ComponentType.Label,
    label: words(title, locale, LIMITS.modalLabel),
    component,
  };
  return hint === null
    ? named
    : { ...named, description: words(hint, locale, LIMITS.modalDescription) };
}

function words(key: TextKey, locale: Locale, limit: number): string {
  return label(plainText({ key }, locale), limit);
}
