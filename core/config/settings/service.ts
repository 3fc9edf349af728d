import { z } from 'zod';
import { ACCESS_MODES } from '../../chat/access-modes.ts';
import { parseOperators, parseUsers } from '../../chat/operators.ts';
import { isTimeZone } from '../../texts/time-zones.ts';
import { readProxies } from '../proxies.ts';
import { parseRoles, ROLES } from '../roles.ts';
import { address, BASE, matching, onOrOff, setting, text } from './setting.ts';

/** How the process runs. */
export const PROCESS = {
  ROLES: setting(
    z
      .string()
      .refine(
        (roles) => parseRoles(roles) !== null,
        `any of ${ROLES.join(', ')}, with commas between`,
      )
      .transform((roles) => parseRoles(roles) ?? ROLES)
      .default(ROLES),
    'What this process does, where several work on one libSQL server: web answers over HTTP (pages, webhooks), bots asks Telegram for updates and holds Discord’s gateway (one process at a time does, whichever is first), tasks works on what is stored, local-engine on what needs the models of this machine.',
    'all of them',
  ),
  PORT: setting(
    z.coerce.number('a port number, 0 to 65535').int().min(0).max(65_535).default(8787),
    'Port to listen on; 0 takes a free one.',
  ),
  HOST: setting(
    z.string().min(1).default('127.0.0.1'),
    'Address to listen on; 0.0.0.0 means all interfaces.',
  ),
  PUBLISHED_HOST: setting(
    text(),
    'In a container: the address at which the machine outside passes PORT on, since HOST is an address inside.',
    'HOST',
  ),
  PUBLIC_URL: setting(
    address('the address people reach this service at, such as https://bots.example.org'),
    'The address people reach this service at. Webhooks and payments need it.',
  ),
  TRUSTED_PROXIES: setting(
    z
      .string()
      .refine(
        (text) => readProxies(text) !== null,
        'addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8, or the number of proxies, 1 to 9, or none',
      )
      .transform((text) => readProxies(text) ?? 'none')
      .optional(),
    'The proxies in front, which alone may say for whom they ask (X-Forwarded-For): by address, or by their number where nobody reaches the port around them.',
    'no proxy is believed',
  ),
  METRICS_TOKEN: setting(
    matching(/^[\w.~+/-]{16,}=*$/, 'at least 16 letters, digits or any of . _ ~ + / -'),
    'Bearer token that opens /metrics from anywhere.',
  ),
  METRICS_PORT: setting(
    z.coerce.number('a port number, 1 to 65535').int().min(1).max(65_535).optional(),
    'Port for /metrics alone, which needs no token there.',
    '/metrics answers on PORT, to this machine only, and to nobody without the token where PUBLIC_URL or TRUSTED_PROXIES is set',
  ),
  METRICS_HOST: setting(
    z.string().min(1).default('127.0.0.1'),
    'Address that METRICS_PORT listens on.',
  ),
  PLAYGROUND: setting(
    onOrOff().optional(),
    'Switches the chat in the browser on or off. Whoever opens it has an account.',
    'on while nothing is connected and only this machine can reach it: HOST (in a container PUBLISHED_HOST) is this machine’s own, and no PUBLIC_URL, bot, payment provider or engine of another company is set',
  ),
  SANDBOX: setting(
    onOrOff().optional(),
    'Switches on a sandbox in Stripe’s place, where no money moves. What is bought there pays for the local engine alone.',
    'as for PLAYGROUND',
  ),
  LOG_LEVEL: setting(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
      .default('info'),
    'The least serious lines that are logged.',
  ),
  ERROR_WEBHOOK_URL: setting(
    address('an http(s) address, such as https://errors.example.org/alme'),
    'Address that is told of errors, by signed calls (Standard Webhooks).',
    'errors stand in the log alone',
  ),
  ERROR_WEBHOOK_SECRET: setting(
    matching(
      /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
      'whsec_ and at least 24 random bytes in base64, as `echo whsec_$(openssl rand -base64 32)` prints',
    ),
    'The key that signs those calls.',
  ),
  NODE_ENV: setting(
    text(),
    'Set it to production where real people pay: sandbox and playground are then on only where a setting asks for them, and test purchases on Discord do not count. Any other value than development and test counts as production.',
  ),
};

/** Where the data lie. */
export const DATA = {
  DATA_DIR: setting(
    z.string().min(1).default('.data'),
    'Folder of the embedded database, the files and the keys.',
  ),
  DATA_KEY: setting(
    matching(
      /^[A-Za-z0-9+/]{43}=( *, *[A-Za-z0-9+/]{43}=)*$/,
      '32 random bytes in base64, as `openssl rand -base64 32` prints; older keys after it, with commas between',
    ),
    'The keys that seal all photos and results: the first one seals, those after it open what they sealed before. A remote database needs one. Whoever loses the key loses the photos: keep a copy of it apart from the data.',
    'made at the first start and kept in DATA_DIR/data.key',
  ),
  BACKUP_KEY: setting(
    matching(
      /^[A-Za-z0-9+/]{43}=$/,
      '32 random bytes in base64, as `openssl rand -base64 32` prints',
    ),
    'Seals backups whole: `npm run backup` and `npm run restore` need it then. Keep it apart from the backups.',
    'the database lies in a backup as it is; photos and results are sealed by their own keys all the same',
  ),
  DATABASE_URL: setting(
    matching(
      /^(file:|libsql:|https?:|wss?:)/,
      'file:PATH, or libsql://, http:// or https:// of a libSQL server',
    ),
    'The database: a libSQL file or a libSQL server.',
    'file:DATA_DIR/alme.db',
  ),
  DATABASE_AUTH_TOKEN: setting(text(), 'Token for the libSQL server.'),
};

/** Files in a bucket. */
export const S3 = {
  S3_BUCKET: setting(
    text(),
    'Bucket for photos and results, on S3 or on a server that speaks its protocol.',
    'files lie in DATA_DIR/objects',
  ),
  S3_ENDPOINT: setting(address(BASE), 'Address of the server.', 'Amazon’s'),
  S3_REGION: setting(z.string().min(1).default('auto'), 'Region of the bucket.'),
  AWS_ACCESS_KEY_ID: setting(text(), 'Id of the key that opens the bucket.'),
  AWS_SECRET_ACCESS_KEY: setting(text(), 'The key that opens the bucket.'),
};

/** How what is made is marked. */
export const MARKS = {
  C2PA_CERTIFICATE: setting(
    text(),
    'Certificate chain that signs what is made, the signer’s first: the path of a PEM file, or PEM itself with \\n for line breaks. EC P-256 or P-384, RSA of 2048 bits or more, or Ed25519, for document signing or e-mail protection. It signs on trial at the start.',
    'a self-signed chain, made and kept in DATA_DIR/c2pa.pem, or in a remote database',
  ),
  C2PA_PRIVATE_KEY: setting(text(), 'PKCS #8 key of the certificate, given in the same way.'),
  UNSIGNED_OUTPUTS: setting(
    onOrOff().default('off'),
    'on sends pictures and videos that could not be signed, with a line in the log. Otherwise they are not sent, and their price is given back.',
  ),
  VISIBLE_LABEL: setting(
    onOrOff().default('off'),
    'on draws a small “AI” in the corner of every picture. Videos carry the invisible marks only.',
  ),
};

/** What authors of templates earn, and when they are told. */
export const REWARDS = {
  REWARDS_FILE: setting(
    text(),
    'Path of a JSON file with what authors earn, or the JSON itself: by kind, region and promotion, and the most a day.',
    '2 credits for a picture, 8 for a video',
  ),
  TIME_ZONE: setting(
    z.string().refine(isTimeZone, 'an IANA time zone, such as Europe/Berlin').default('UTC'),
    'The time zone of users who have chosen none: it decides when a day begins and when its evening is.',
  ),
};

/** Who runs the service. */
export const PEOPLE = {
  OPERATOR_IDS: setting(
    z
      .string()
      .refine(
        (ids) => parseOperators(ids) !== null,
        'surface:ID or surface:ID:role with commas between and an owner among them, such as telegram:123456, discord:987654:support',
      )
      .transform((ids) => parseOperators(ids) ?? [])
      .default([]),
    'Who runs the service, in the chat and in the console. The roles are owner, who may do everything and is meant where none is named; support, who has nothing to do with money; moderator, who decides cases and sees nobody beyond them. The surfaces are telegram, discord and playground.',
    'nobody',
  ),
  OPERATOR_NAME: setting(
    z.string().min(1).max(200, 'at most 200 characters').optional(),
    'Name of the person or company that runs the service and answers for it, shown on /imprint.',
    '/imprint says that it is missing',
  ),
  OPERATOR_ADDRESS: setting(
    z.string().min(1).max(400, 'at most 400 characters').optional(),
    'Their postal address in one line, with commas between its parts, shown on /imprint.',
    '/imprint says that it is missing',
  ),
  OPERATOR_EMAIL: setting(
    z.email('an e-mail address').max(200, 'at most 200 characters').optional(),
    'Their e-mail address for questions about data and rights, shown on /imprint and /processors.',
    '/imprint says that it is missing',
  ),
  ACCESS: setting(
    z.enum(ACCESS_MODES, 'everybody, invited or list').default('everybody'),
    'Who may come in: everybody; invited, who comes with an invitation or a code; or list, the people of ACCESS_LIST. Whoever is in stays, and operators always may.',
  ),
  ACCESS_LIST: setting(
    z
      .string()
      .refine(
        (ids) => parseUsers(ids) !== null,
        'surface:ID with commas between, such as telegram:123456, discord:987654',
      )
      .transform((ids) => parseUsers(ids) ?? [])
      .default([]),
    'The people who may come in where ACCESS is list. Who is turned away reads their own id there.',
    'nobody but operators',
  ),
  SUPPORT_CONTACT: setting(
    z.string().max(100, 'at most 100 characters: an e-mail address or @name').optional(),
    'Whom people write to about a payment, shown by /paysupport: an e-mail address or a @name.',
    'nobody',
  ),
};
