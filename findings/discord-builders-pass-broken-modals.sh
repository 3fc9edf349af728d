#!/usr/bin/env bash
# discord.js: modal builders let through what Discord refuses.
#
# A good guess: the builders check a modal with `toJSON()`, as they check a button's label.
# What happens: a modal takes more than five components, and a file upload takes `min_values` above
# `max_values`; both leave as JSON without an error, and Discord answers 400 to the interaction, whose three
# seconds are then gone. A label that is too long is caught on the spot, which makes the rest look checked.
# Seen: six labels and a file upload with min 5, max 1 come out of `toJSON()`; a title of 46 characters
# throws.
# Why it matters: a form that is built from data (a template's questions, say) works until one has a sixth
# question, and then only says "interaction failed" to the user.
# Library: discord.js 14.28.1 with its @discordjs/builders 1.15.0. Source: `ModalBuilder` and
# `FileUploadBuilder` in dist/index.js of @discordjs/builders; the limits are in Discord's documentation,
# "Modal" and "File Upload" of the component reference.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error discord.js@14.28.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import {
  FileUploadBuilder, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const question = (index) =>
  new LabelBuilder()
    .setLabel(`Question ${index}`)
    .setTextInputComponent(
      new TextInputBuilder().setCustomId(`q${index}`).setStyle(TextInputStyle.Short));
const modal = new ModalBuilder().setCustomId('form').setTitle('Form');
for (let index = 1; index <= 6; index++) modal.addLabelComponents(question(index));
const { components } = modal.toJSON();
const upload = new FileUploadBuilder().setCustomId('photos').setMinValues(5).setMaxValues(1).toJSON();
let title = 'accepted';
try {
  new ModalBuilder().setTitle('x'.repeat(46));
} catch (error) {
  title = error.constructor.name;
}
console.log(`${components.length} labels; upload ${JSON.stringify(upload)}; a long title: ${title}`);
assert.equal(components.length, 6, 'CHANGED: too many labels are refused');
assert.deepEqual([upload.min_values, upload.max_values], [5, 1], 'CHANGED: min above max is refused');
assert.notEqual(title, 'accepted', 'CHANGED: long titles pass');
EOF
node run.mjs
