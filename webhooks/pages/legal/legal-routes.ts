import { type Context, Hono } from 'hono';
import {
  currentPolicy,
  nextPolicy,
  type PolicyKind,
  policyOf,
  policyVersions,
} from '../../../core/policies/policies.ts';
import { buildTexts } from '../../../core/policies/seed.ts';
import { policyTexts, termsTexts } from '../../../core/policies/texts.ts';
import type { RenderText } from '../../../core/texts/render.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import type { Page } from '../shell.ts';
import { answer, publicPage, type Site } from '../site-parts.ts';
import { policyArticle } from './article.ts';
import { changesPage } from './changes.ts';
import { imprintPage } from './imprint.ts';
import { policyPage, retentionSchedule } from './policy.ts';
import { processorsPage } from './processors.ts';
import { browserItems } from './storage.ts';
import { nextNote, storedPolicy, versionList } from './versions.ts';

type Needs = Site & {
  renderText: RenderText;
  problem: (c: Context) => Response | Promise<Response>;
};

/** The policies with the words of their pages. */
const PAGES = {
  terms: { title: 'page.terms', about: 'page.terms.about', texts: termsTexts },
  privacy: { title: 'page.privacy', about: 'page.privacy.about', texts: policyTexts },
} as const;

/**
 * Creates the legal pages: terms and privacy policy in every version with what changed, retention, processors
 * and imprint. All of them are made from what the code obeys, and are the same for everybody.
 */
export function legalRoutes(needs: Needs): Hono {
  const app = new Hono();
  for (const kind of ['terms', 'privacy'] as const) {
    app.get(`/${kind}`, publicPage(), (c) => policy(needs, c, kind));
    app.get(`/${kind}/changes`, publicPage(), (c) => changes(needs, c, kind));
  }
  app.get('/retention', publicPage(), (c) =>
    answer(needs, c, (reader) =>
      listed(reader, 'page.retention', 'page.retention.about', retention(needs, reader)),
    ),
  );
  app.get('/processors', publicPage(), (c) =>
    answer(needs, c, (reader) =>
      listed(reader, 'page.processors', 'page.processors.about', processorsPage(reader, needs)),
    ),
  );
  app.get('/imprint', publicPage(), (c) =>
    answer(needs, c, (reader) =>
      listed(reader, 'page.imprint', 'page.imprint.about', imprintPage(reader, needs.rules)),
    ),
  );
  return app;
}

const listed = (
  reader: Reader,
  title: Parameters<typeof say>[1],
  about: Parameters<typeof say>[1],
  body: Html,
): Page => ({
  title: `${say(reader, title)} · alme`,
  description: say(reader, about),
  isListed: true,
  body,
});

/** Shows a policy: the version that is asked for, or the one that applies. */
async function policy(needs: Needs, c: Context, kind: PolicyKind): Promise<Response> {
  const now = needs.now();
  const asked = c.req.query('version');
  const [all, current, next, shown] = await Promise.all([
    policyVersions(needs, kind),
    currentPolicy(needs, kind, now),
    nextPolicy(needs, kind),
    asked === undefined ? null : policyOf(needs, kind, asked),
  ]);
  if (asked !== undefined && shown === null) return needs.problem(c);
  const { title, about, texts } = PAGES[kind];
  const stored = shown ?? current;
  // What this build says is shown with its markup; other versions as they were kept.
  const isOurs = stored === null || isSame(stored.texts.en, buildTexts(needs, kind).en);
  return answer(needs, c, (reader) => {
    const more = [
      ...(kind === 'privacy' && shown === null
        ? [retentionOf(needs, reader), browserItems(reader)]
        : []),
      versionList(reader, kind, { all, shown: stored, now }),
    ];
    const options = { locale: reader.locale, renderText: needs.renderText };
    const note = nextNote(reader, kind, { next, current, shown, now });
    const body = isOurs
      ? policyPage(texts({ shop: needs }), options, more, note)
      : storedPolicy(stored.texts[reader.locale], more, note);
    return { ...listed(reader, title, about, body), isListed: shown === null };
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Shows what changed between two versions; between the last two where none are named. */
async function changes(needs: Needs, c: Context, kind: PolicyKind): Promise<Response> {
  const all = await policyVersions(needs, kind);
  const to = c.req.query('to') ?? all[0]?.version;
  const from = c.req.query('from') ?? all[1]?.version ?? to;
  const [before, after] = await Promise.all(
    [from, to].map((version) => (version === undefined ? null : policyOf(needs, kind, version))),
  );
  if (!before || !after) return needs.problem(c);
  return answer(needs, c, (reader) => ({
    ...listed(
      reader,
      PAGES[kind].title,
      PAGES[kind].about,
      changesPage(reader, kind, { all, before, after }),
    ),
    isListed: false,
  }));
}

const retentionOf = ({ rules, hasPlayground }: Site, reader: Reader): Html =>
  retentionSchedule(reader, rules, hasPlayground);

function retention(site: Site, reader: Reader): Html {
  return policyArticle(say(reader, 'page.retention'), [
    retentionOf(site, reader),
    browserItems(reader),
  ]);
}
