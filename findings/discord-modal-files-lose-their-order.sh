#!/usr/bin/env bash
# discord.js: files of a modal come in the order of `resolved`, not in the order in which the user gave them.
#
# A good guess: `getUploadedFiles('photos')` follows the component's `values`, as Discord's payload lists them.
# What happens: the library walks through `resolved.attachments` and keeps those whose id is in `values`;
# the values' own order is lost. A select menu's `getSelectedUsers` and the like work the same way.
# Seen: values front, back; resolved back, front; given to the handler: back, front.
# Why it matters: "first photo: you, second photo: the other person" swaps faces. Read
# `interaction.components` (or the raw payload) where order counts.
# Library: discord.js 14.28.1. Source: `transformComponent` in
# src/structures/ModalSubmitInteraction.js, `getUploadedFiles` in
# src/structures/ModalSubmitFields.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error discord.js@14.28.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Client, ComponentType, InteractionType, ModalSubmitInteraction } from 'discord.js';

const client = new Client({ intents: [] });
const [front, back] = ['1300000000000000001', '1300000000000000002'];
const file = (id, filename) => ({
  id, filename, size: 10, url: `https://cdn.example/${filename}`, proxy_url: `https://cdn.example/${filename}`,
});
const interaction = new ModalSubmitInteraction(client, {
  id: '1', application_id: '2', type: InteractionType.ModalSubmit, token: 'unused', version: 1,
  channel: { id: '3', type: 1 }, locale: 'en-US', authorizing_integration_owners: {}, entitlements: [],
  user: { id: '42', username: 'ada', discriminator: '0', avatar: null, global_name: 'Ada' },
  data: {
    custom_id: 'form',
    components: [{
      id: 1, type: ComponentType.Label,
      component: { id: 2, type: ComponentType.FileUpload, custom_id: 'photos', values: [front, back] },
    }],
    resolved: { attachments: { [back]: file(back, 'back.jpg'), [front]: file(front, 'front.jpg') } },
  },
});
const names = interaction.fields.getUploadedFiles('photos').map(({ name }) => name);
console.log('given as front, back; handed over as', names);
assert.deepEqual(names, ['back.jpg', 'front.jpg'], 'CHANGED: the order of values is kept');
EOF
node run.mjs
