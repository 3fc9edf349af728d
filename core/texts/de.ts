import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const de: Catalogue = {
  ...en,
  // discord
  'discord.face-title': 'Drei Fotos deines Gesichts',
  'discord.face-front': 'Vorn: schau gerade in die Kamera',
  'discord.face-left': 'Eine Seite: dreh den Kopf ein wenig',
  'discord.face-right': 'Die andere Seite',
  'discord.face-hint': 'Ein Gesicht, gutes Licht, scharf. JPEG, PNG, WebP oder HEIC.',
  'discord.photo-open': 'Foto senden',
  'discord.photo-title': 'Foto senden',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP oder HEIC.',
  'discord.text-open': 'Antwort schreiben',
  'discord.text-title': 'Deine Antwort',
  'discord.text-label': 'Antwort',
  'discord.option-front': 'Foto von vorn',
  'discord.option-left': 'Foto mit zur Seite gedrehtem Kopf',
  'discord.option-right': 'Foto mit zur anderen Seite gedrehtem Kopf',
  'discord.too-large':
    'Die Datei hat {size} MB, mehr, als ich über Discord senden darf ({limit} MB). Sie bleibt in deinem Verlauf.',
  'discord.not-kept': 'Das ist nicht mehr aufbewahrt.',
  'discord.try-again':
    'Das ist nicht bei mir angekommen. Bitte versuch es in einer Minute noch einmal.',
};
