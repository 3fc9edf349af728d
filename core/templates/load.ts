/** Parses templates from JSON and reports all mistakes at once. */
import { isImageLook, parameterErrors } from '../engines/local/looks/parameters.ts';
import { isVideoLook } from '../engines/local/looks/video-names.ts';
import { TEMPLATE_SCHEMA } from './schema.ts';
import type { TemplateDefinition } from './template.ts';

/** Most templates that one file may hold. */
const TEMPLATES_LIMIT = 500;

/** An error for a template file with mistakes; `mistakes` are lines for the operator. */
export class TemplatesError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(`the template file has ${mistakes.length} mistakes:\n- ${mistakes.join('\n- ')}`);
    this.name = 'TemplatesError';
    this.mistakes = mistakes;
  }
}

/**
 * Parses a template file.
 * @param json its text: an array of templates
 * @throws {TemplatesError} listing every mistake with the template it is in
 */
export function parseTemplates(json: string): TemplateDefinition[] {
  const raw = parseArray(json);
  const mistakes: string[] = [];
  const templates: TemplateDefinition[] = [];
  for (const [index, value] of raw.entries()) {
    const name = nameOf(value, index);
    const parsed = TEMPLATE_SCHEMA.safeParse(value);
    if (parsed.success) {
      templates.push(parsed.data);
      mistakes.push(...contradictions(parsed.data).map((line) => `${name}: ${line}`));
    } else {
      for (const issue of parsed.error.issues)
        mistakes.push(`${name}: ${issue.path.join('.')}: ${issue.message}`);
    }
  }
  mistakes.push(...doubles(raw.map(nameOf)));
  if (mistakes.length > 0) throw new TemplatesError(mistakes);
  return templates;
}

function parseArray(json: string): unknown[] {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new TemplatesError([`not JSON: ${cause instanceof Error ? cause.message : cause}`]);
  }
  if (!Array.isArray(raw)) throw new TemplatesError(['the file holds an array of templates']);
  if (raw.length > TEMPLATES_LIMIT)
    throw new TemplatesError([`at most ${TEMPLATES_LIMIT} templates, there are ${raw.length}`]);
  return raw;
}

function nameOf(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `template ${index + 1}`;
}

function doubles(names: readonly string[]): string[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => `${name}: the id is used more than once`);
}

/** Finds parts of a template that do not go together, which a schema cannot express. */
function contradictions(template: TemplateDefinition): string[] {
  const { kind, recipe, slots, prompt, durationSeconds } = template;
  const lines: string[] = [];
  const say = (wrong: boolean, line: string) => wrong && lines.push(line);
  say(kind === 'video' && durationSeconds === 0, 'a video needs durationSeconds');
  say(kind === 'image' && durationSeconds !== 0, 'an image has durationSeconds 0');
  lines.push(...recipeMistakes(kind, recipe));
  const ids = slots.map(({ id }) => id);
  for (const id of new Set(ids)) {
    say(ids.filter((other) => other === id).length > 1, `slot ${id} is there twice`);
    say(!prompt.includes(`{${id}}`), `slot ${id} is not in the prompt`);
  }
  for (const { id, maxLength = Infinity, default: words } of slots)
    for (const [locale, word] of Object.entries(words))
      say(word.length > maxLength, `slot ${id}: the default in ${locale} is too long`);
  const used = [prompt, ...Object.values(recipe?.params ?? {})].flatMap((text) =>
    typeof text === 'string' ? [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]) : [],
  );
  for (const id of new Set(used)) say(!ids.includes(id ?? ''), `{${id}} is no slot`);
  return lines;
}

function recipeMistakes(
  kind: TemplateDefinition['kind'],
  recipe: TemplateDefinition['recipe'],
): string[] {
  if (recipe === null) return [];
  const { look, params } = recipe;
  if (kind === 'image' && isImageLook(look))
    return parameterErrors(look, params).map((line) => `recipe.params.${line}`);
  const known = kind === 'video' && isVideoLook(look);
  return known ? [] : [`recipe.look: unknown ${kind} look "${look}"`];
}
