/**
 * The stylesheet of the sandbox's pages: one column on phones, a card on larger screens, light and
 * dark.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f3eee5, #120d0c);
  --card: light-dark(#fffdf9, #1e1614);
  --ink: light-dark(#1d1714, #f6ece2);
  --soft: light-dark(#6a5e55, #b3a196);
  --line: light-dark(#dcd1c1, #3b2c27);
  --accent: light-dark(#c03619, #ff6b45);
  --on-accent: light-dark(#fffaf6, #210a03);
  --bad: light-dark(#a3143a, #ff8199);
  --good: light-dark(#1c6a49, #7fd8b0);
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink);
  font: 16px/1.5 Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
.ribbon { margin: 0; padding: .7rem 1rem; text-align: center; font-size: .9rem;
  background: light-dark(#f8e2d8, #351a13); color: var(--ink); }
main { max-width: 27rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
@media (min-width: 34rem) {
  main { margin: 3rem auto; padding: 2rem; background: var(--card); border: 1px solid var(--line);
    border-radius: 1.25rem; box-shadow: 0 1rem 3rem light-dark(#3c281424, #0008); }
}
.wordmark { display: block; height: 1.6rem; margin: 0 0 1.4rem; fill: none; stroke: currentColor; stroke-width: 5.2;
  stroke-linecap: round; stroke-linejoin: round; overflow: visible; }
.iris { fill: var(--accent); stroke: none; }
.product { margin: 0; color: var(--soft); }
.price { margin: 0 0 1.25rem; font: 500 2.8rem 'Iowan Old Style', 'Palatino Linotype', Palatino, P052, Georgia, serif; letter-spacing: -.022em; line-height: 1.2; }
.note { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: .75rem; border: 1px solid currentColor; color: var(--bad); }
.note.good { color: var(--good); }
.standing { font-size: 1.1rem; }
.per { font-size: 1rem; color: var(--soft); letter-spacing: 0; }
h2 { margin: 1rem 0 0; font-size: 1rem; }
a { color: var(--accent); }
a.button { display: grid; place-items: center; min-height: 3.2rem; padding: .6rem .9rem; border-radius: .75rem;
  background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
a.plain { display: grid; place-items: center; min-height: 3rem; color: var(--soft); }
.invoices { margin: 0; padding: 0; list-style: none; display: grid; }
.invoices li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; padding: .7rem 0;
  font-size: .95rem; }
.invoices li + li { border-top: 1px solid var(--line); }
form, details { display: grid; gap: .9rem; }
label { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .5rem; font-weight: 600; font-size: .92rem; }
label.check { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; }
.soft { color: var(--soft); font-weight: 400; }
input:not([type=checkbox]), select, button { width: 100%; min-height: 3rem; padding: .6rem .9rem; font: inherit;
  color: inherit; background: var(--card); font-weight: 400; border: 1px solid var(--line); border-radius: .75rem; }
input[type=checkbox] { flex: none; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
button { cursor: pointer; font-weight: 600; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-size: 1.05rem; min-height: 3.4rem; }
.plain { background: none; border-color: transparent; color: var(--soft); }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .7rem; }
details { margin-top: .5rem; padding-top: .9rem; border-top: 1px solid var(--line); }
details > * + * { margin-top: .9rem; }
summary { cursor: pointer; font-weight: 600; min-height: 2.75rem; display: flex; align-items: center; gap: .4rem; }
summary::before { content: '▸'; }
details[open] > summary::before { content: '▾'; }
`;
