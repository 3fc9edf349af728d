#!/usr/bin/env bash
# obscenity: the recommended English word list finds obscenities in a cockpit, in cumin and in shiitake.
#
# A good guess: a list that is known for its whitelist ("Scunthorpe", "cocktail", "grape" all pass) is quiet on
# ordinary words.
# What happens: the whitelist has the famous cases; ordinary words around the same letters are flagged.
# Seen: flagged: cockpit, cumin, shiitake, rapeseed, blue tit; not flagged: Scunthorpe, cocktail, peacock, grape.
# Why it matters: "a pilot in a cockpit" and "soup with cumin" are what people ask picture bots for, and the
# refusal sounds like an accusation. Add whitelisted terms, and check the list against a food and animal list.
# Library: obscenity 0.4.6. Source: `englishDataset` in src/preset/english.ts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error obscenity@0.4.6 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const flagged = (words) => words.filter((word) => matcher.hasMatch(word));
const ordinary = flagged(['cockpit', 'cumin', 'shiitake', 'rapeseed', 'blue tit']);
const famous = flagged(['Scunthorpe', 'cocktail', 'peacock', 'grape']);
console.log('flagged:', ordinary, 'of the famous cases:', famous);
assert.deepEqual(famous, []);
assert.equal(ordinary.length, 5, 'CHANGED: ordinary words pass');
EOF
node run.mjs
