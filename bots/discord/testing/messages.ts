import { messageProblems } from './check-message.ts';
import type { RestCall } from './rest-call.ts';
import { unsold } from './shop-calls.ts';
import { FLAG, Refusal, type StoredMessage, type World } from './world.ts';

/** Checks a message with its files. @throws {Refusal} as Discord refuses */
export function checkMessage(world: World, { body, files }: RestCall): void {
  if (files.some(({ bytes }) => bytes.length > world.attachmentLimit))
    throw new Refusal(413, 40_005, 'Request entity too large');
  invalid([...messageProblems(body, files.length), ...unsold(world, body)]);
}

/** Refuses a body with problems. @throws {Refusal} where there are any */
export function invalid(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(400, 50_035, 'Invalid Form Body', problems);
}

/** Stores an empty message of the bot. */
export function newMessage(
  world: World,
  channelId: string,
  onlyFor: string | null,
  flags: number,
  id = world.newId(),
): StoredMessage {
  const message: StoredMessage = {
    id,
    channelId,
    fromBot: true,
    flags,
    content: '',
    components: [],
    attachments: [],
    onlyFor,
    edits: 0,
  };
  world.messages.set(message.id, message);
  return message;
}

/** Edits a message. @throws {Refusal} where the V2 flag is taken away */
export function edit(
  world: World,
  message: StoredMessage,
  { body, files }: RestCall,
): StoredMessage {
  const isV2 = (Number(body.flags ?? 0) & FLAG.v2) !== 0;
  if ((message.flags & FLAG.v2) !== 0 && !isV2) invalid(['flags: V2 cannot be taken away']);
  // Filling in a deferred answer is its first showing.
  if ((message.flags & FLAG.loading) === 0) message.edits++;
  return fill(world, message, body, files);
}

/** Gives a message its content. */
export function fill(
  world: World,
  message: StoredMessage,
  body: Record<string, unknown>,
  files: RestCall['files'],
): StoredMessage {
  const flags = Number(body.flags ?? 0) & FLAG.v2;
  message.flags = flags | (message.onlyFor === null ? 0 : FLAG.ephemeral);
  message.content = String(body.content ?? '');
  message.components = (body.components ?? []) as StoredMessage['components'];
  const described = (body.attachments ?? []) as { id: string; description?: string }[];
  message.attachments = files.map((file, index) => {
    const description = described.find(({ id }) => id === String(index))?.description;
    const stored = storeFile(world, file);
    return description === undefined ? stored : { ...stored, description };
  });
  return message;
}

/** Stores a file under a signed address. */
export function storeFile(world: World, file: RestCall['files'][number]) {
  const id = world.newId();
  const path = `/cdn/attachments/${id}/${encodeURIComponent(file.name)}`;
  world.files.set(path, { bytes: file.bytes, contentType: file.contentType });
  const url = `${world.origin}${path}?ex=1&is=1&hm=1`;
  const size = file.bytes.length;
  const { name: filename, contentType: content_type, seconds } = file;
  const spoken = seconds === undefined ? {} : { duration_secs: seconds, waveform: 'AAAA' };
  return { id, filename, size, url, proxy_url: url, content_type, ...spoken };
}
