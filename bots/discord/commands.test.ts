import { expect, it } from 'vitest';
import { themes } from '../../core/shoots/themes.ts';
import { commandsBody } from './commands.ts';
import { LIMITS } from './limits.ts';

it('offers the themes of a shoot by their titles, in the languages of Discord', () => {
  const shoot = commandsBody().find(({ name }) => name === 'shoot');
  const [option] = (shoot && 'options' in shoot && shoot.options) || [];
  const choices = (option && 'choices' in option && option.choices) || [];
  expect(choices.map(({ value }) => value)).toEqual(themes().map(({ id }) => id));
  expect(choices.length).toBeLessThanOrEqual(LIMITS.choices);
  for (const [i, theme] of themes().entries())
    expect(choices[i]).toMatchObject({
      name: theme.title.en,
      name_localizations: { de: theme.title.de, 'pt-BR': theme.title.pt, 'es-ES': theme.title.es },
    });
});
