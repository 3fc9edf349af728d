import {
  type APILabelComponent,
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Form, FormField } from '../../core/chat/form.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { type Text, t } from '../../core/texts/text.ts';
import type { Modal } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';

/** The only field of the forms for an answer. */
export const ANSWER_FIELD = 'answer';
/** More answers than these are shown in a list that opens. */
const RADIO_ANSWERS = 4;

/** Builds a form as the direct response to a press or command; a form cannot follow a deferral. */
export function modalOf(
  { name, title, fields }: Omit<Form, 'name'> & { name: Modal },
  locale: Locale,
): APIModalInteractionResponse {
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: name,
      title: words(title, locale, LIMITS.modalTitle),
      components: fields.slice(0, LIMITS.modalFields).map((field) => labelled(field, locale)),
    },
  };
}

/** The form for a photo, where a photo cannot be sent as a message. */
export const PHOTO_ANSWER: Parameters<typeof modalOf>[0] = {
  name: 'photo',
  title: t('discord.photo-title'),
  fields: [
    {
      kind: 'photos',
      name: ANSWER_FIELD,
      label: t('discord.photo-label'),
      hint: t('discord.photo-hint'),
      min: 1,
      max: LIMITS.modalFiles,
    },
  ],
};

/** The form for a line of text, where nobody can write to the bot. */
export const TEXT_ANSWER: Parameters<typeof modalOf>[0] = {
  name: 'text',
  title: t('discord.text-title'),
  fields: [
    {
      kind: 'words',
      name: ANSWER_FIELD,
      label: t('discord.text-label'),
      required: true,
      long: false,
      maxLength: LIMITS.modalTextInput,
    },
  ],
};

function labelled(field: FormField, locale: Locale): APILabelComponent {
  const { label: title, hint } = field;
  return {
    type: ComponentType.Label,
    label: words(title, locale, LIMITS.modalLabel),
    ...(hint && { description: words(hint, locale, LIMITS.modalDescription) }),
    component: componentOf(field, locale),
  };
}

function componentOf(field: FormField, locale: Locale): APILabelComponent['component'] {
  const { name: custom_id } = field;
  switch (field.kind) {
    case 'words':
      return {
        type: ComponentType.TextInput,
        custom_id,
        style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: Math.min(field.maxLength, LIMITS.modalTextInput),
        required: field.required,
        ...(field.placeholder && {
          placeholder: words(field.placeholder, locale, LIMITS.modalPlaceholder),
        }),
      };
    case 'choice': {
      const options = field.options.slice(0, LIMITS.selectOptions).map((option) => ({
        value: option.value,
        label: words(option.label, locale, LIMITS.optionLabel),
        ...(option.description && {
          description: words(option.description, locale, LIMITS.optionLabel),
        }),
        default: option.value === field.chosen,
      }));
      const type =
        options.length > RADIO_ANSWERS ? ComponentType.StringSelect : ComponentType.RadioGroup;
      return { type, custom_id, options, required: true };
    }
    case 'check':
      return { type: ComponentType.Checkbox, custom_id, default: field.checked };
    case 'photos':
      // No `file_types`: Discord's picture types lack HEIC, and the bytes are checked anyway.
      return {
        type: ComponentType.FileUpload,
        custom_id,
        min_values: field.min,
        max_values: Math.min(field.max, LIMITS.modalFiles),
        required: field.min > 0,
      };
  }
}

function words(text: Text, locale: Locale, limit: number): string {
  return label(plainText(text, locale), limit);
}
