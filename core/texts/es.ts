import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const es: Catalogue = {
  ...en,
  // discord
  'discord.face-title': 'Tres fotos de tu cara',
  'discord.face-front': 'De frente: mira a la cámara',
  'discord.face-left': 'Un lado: gira un poco la cabeza',
  'discord.face-right': 'El otro lado',
  'discord.face-hint': 'Una sola cara, con buena luz y nítida. JPEG, PNG, WebP o HEIC.',
  'discord.photo-open': 'Enviar una foto',
  'discord.photo-title': 'Enviar una foto',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP o HEIC.',
  'discord.text-open': 'Escribir una respuesta',
  'discord.text-title': 'Tu respuesta',
  'discord.text-label': 'Respuesta',
  'discord.option-front': 'Foto de frente',
  'discord.option-left': 'Foto con la cabeza girada hacia un lado',
  'discord.option-right': 'Foto con la cabeza girada hacia el otro lado',
  'discord.too-large':
    'El archivo ocupa {size} MB, más de lo que Discord me deja enviar aquí ({limit} MB). Sigue en tu historial.',
  'discord.not-kept': 'Esto ya no se conserva.',
  'discord.try-again': 'No me ha llegado. Inténtalo de nuevo en un minuto.',
};
