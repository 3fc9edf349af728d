import { html } from 'hono/html';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';

/** The page of what the settings switch on and off. */
export const settingsPage: ConsolePage = {
  path: '/settings',
  right: 'service',
  title: 'console.settings',
  label: 'console.settings',
  render: async (asked) => renderSettings(asked),
};

function renderSettings({ parts, reader }: ConsoleRequest): Html {
  const { features, build } = parts.installation;
  const heads = (
    ['console.settings.what', 'console.settings.state', 'console.settings.how'] as const
  ).map((key) => html`<th scope="col">${say(reader, key)}</th>`);
  const rows = features.map(
    ({ name, on, how }) =>
      html`<tr><th scope="row">${name}</th><td><span class="tag">${say(reader, 'console.settings.is', { on: String(on) })}</span></td><td lang="en">${how}</td></tr>`,
  );
  const label = say(reader, 'console.settings');
  return html`<p>${say(reader, 'console.settings.about')}</p><dl class="build">${Object.entries(build).map(([name, value]) => html`<div><dt>${say(reader, 'console.settings.build', { name })}</dt><dd><code>${value}</code></dd></div>`)}</dl><div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
