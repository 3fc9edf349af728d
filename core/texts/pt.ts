import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const pt: Catalogue = {
  ...en,
  // discord
  'discord.face-title': 'Três fotos do seu rosto',
  'discord.face-front': 'De frente: olhe para a câmera',
  'discord.face-left': 'Um lado: vire um pouco a cabeça',
  'discord.face-right': 'O outro lado',
  'discord.face-hint': 'Um só rosto, com boa luz e nítido. JPEG, PNG, WebP ou HEIC.',
  'discord.photo-open': 'Enviar uma foto',
  'discord.photo-title': 'Enviar uma foto',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP ou HEIC.',
  'discord.text-open': 'Escrever uma resposta',
  'discord.text-title': 'Sua resposta',
  'discord.text-label': 'Resposta',
  'discord.option-front': 'Foto de frente',
  'discord.option-left': 'Foto com a cabeça virada para um lado',
  'discord.option-right': 'Foto com a cabeça virada para o outro lado',
  'discord.too-large':
    'O arquivo tem {size} MB, mais do que o Discord me deixa enviar aqui ({limit} MB). Ele continua no seu histórico.',
  'discord.not-kept': 'Isto não está mais guardado.',
  'discord.try-again': 'Isso não chegou até mim. Tente de novo em um minuto.',
};
