import type { Form } from '../../../chat/form.ts';
import { FACE_SLOTS } from '../../../operations/row.ts';
import { t } from '../../../texts/text.ts';

/** The form for the three photos of a face profile. */
export const faceForm: Form = {
  name: 'face-photos',
  title: t('discord.face-title'),
  fields: FACE_SLOTS.map((slot) => ({
    kind: 'photos',
    name: slot,
    label: t(`discord.face-${slot}`),
    hint: t('discord.face-hint'),
    min: 1,
    max: 1,
  })),
};
