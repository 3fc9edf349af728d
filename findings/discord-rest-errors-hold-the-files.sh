#!/usr/bin/env bash
# @discordjs/rest: an error of Discord's holds the files that were sent, and the token of the interaction.
#
# A good guess: a DiscordAPIError has code, status, message and path; the bot's token is the secret to look after.
# What happens: it keeps the whole body in `requestBody`, bytes of the files included, as properties that
# JSON.stringify and loggers write, and in `url` the webhook's or interaction's token.
# Seen: of an answer with one file, refused with 400: JSON.stringify(error) has every byte of the file, the words
# and the address with its token.
# Why it matters: one line of a log per refused message holds a person's photo as numbers, five times its size, and
# a token that can post as the bot for 15 minutes, or for ever where it is a webhook's. Log name, code, status and
# method alone.
# Library: @discordjs/rest 2.6.3. Source: constructor of DiscordAPIError; handleErrors.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @discordjs/rest@2.6.3 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end('{"message":"Invalid Form Body","code":50035}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const rest = new REST({ api: `http://127.0.0.1:${server.address().port}` });
const photo = Buffer.from('face of ann');
const error = await rest
  .post('/webhooks/123456789012345678/token-of-the-interaction', {
    auth: false,
    body: { content: 'words of ann' },
    files: [{ name: 'face.png', data: photo }],
  })
  .catch((cause) => cause);
const logged = JSON.stringify(error);
console.log(logged);
assert.equal(error.status, 400);
const held = {
  file: logged.includes(JSON.stringify([...photo])),
  words: logged.includes('words of ann'),
  token: logged.includes('token-of-the-interaction'),
};
console.log(held);
assert.deepEqual(held, { file: true, words: true, token: true }, 'CHANGED: the error keeps less');
process.exit(0);
END
node run.mjs
