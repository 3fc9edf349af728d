const MAX_FIELDS = 200;
const PART = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;

/** A value of a nested form. */
export type FormValue = string | { [name: string]: FormValue };

/**
 * Reads Stripe's nested form encoding: `a[0][b]=c` becomes `{ a: { 0: { b: 'c' } } }`.
 * @returns null when it is not such a form
 */
export function parseForm(body: string): { [name: string]: FormValue } | null {
  const root: { [name: string]: FormValue } = Object.create(null);
  const fields = [...new URLSearchParams(body)];
  if (fields.length > MAX_FIELDS) return null;
  for (const [name, value] of fields) {
    const path = pathOf(name);
    if (!path || !place(root, path, value)) return null;
  }
  return root;
}

function pathOf(name: string): string[] | null {
  const match = PART.exec(name);
  if (!match) return null;
  const [, first = '', rest = ''] = match;
  return [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => part)];
}

function place(root: { [name: string]: FormValue }, path: string[], value: string): boolean {
  let at = root;
  for (const part of path.slice(0, -1)) {
    const next = at[part] ?? Object.create(null);
    if (typeof next === 'string') return false;
    at[part] = next;
    at = next;
  }
  const name = path.at(-1) ?? '';
  // `expand[]=a&expand[]=b` is a list whose places are not told.
  at[name === '' ? String(Object.keys(at).length) : name] = value;
  return true;
}
