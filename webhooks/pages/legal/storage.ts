import { html } from 'hono/html';
import { timeText } from '../../../core/retention/told.ts';
import { plainText } from '../../../core/texts/render.ts';
import { BROWSER_ITEMS, type BrowserItem } from '../../../core/web/browser-storage.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import { policyTable } from './article.ts';

/** Renders the cookies and the storage of the pages: what, where, what for and how long. */
export function browserItems(reader: Reader): Html {
  const heads = (['storage.name', 'storage.where', 'kept.purpose', 'kept.time'] as const).map(
    (key) => say(reader, key),
  );
  const items: BrowserItem[] = Object.values(BROWSER_ITEMS);
  const rows = items.map((item) => [
    html`<code>${item.name}</code>`,
    say(reader, 'storage.kind', { kind: item.kind === 'database' ? 'browser' : item.kind }),
    say(reader, `storage.${item.purpose}`),
    timeOf(reader, item),
  ]);
  return html`<h2>${say(reader, 'storage.title')}</h2><p>${say(reader, 'storage.none')}</p>${policyTable(heads, rows)}`;
}

function timeOf(reader: Reader, { kind, keptMs }: BrowserItem): string {
  if (keptMs === null) return say(reader, 'storage.until', { kind });
  const time = plainText(timeText(keptMs), reader.locale);
  const key = kind === 'database' ? 'storage.after-last-change' : 'storage.after-visit';
  return say(reader, key, { time });
}
