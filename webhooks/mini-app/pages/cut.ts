import { ICONS } from '../../../core/web/icons.ts';
import { say } from '../../pages/reader.ts';
import { cutTool } from '../cut-page.ts';
import type { AppPage } from '../page.ts';

/** The page that removes backgrounds in its user's own browser. */
export const cutPage: AppPage = {
  path: '/cut',
  entry: { label: 'app.cut.entry', icon: ICONS.cutOut },
  assets: { scripts: ['cut-app.js'], styles: ['tools.css'] },
  render: async ({ parts, reader }) => ({
    title: say(reader, 'app.cut.title'),
    body: cutTool(reader, parts.tools),
  }),
};
