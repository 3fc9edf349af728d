import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type PostRefusal, postRefusalOf, type Way, wayOf } from './refusals.ts';

/** Every documented code that a message can meet, with its status. */
const MET: Readonly<Record<string, readonly [status: number, way: Way]>> = {
  UnknownChannel: [404, 'again'],
  UnknownMessage: [404, 'again'],
  UnknownUser: [404, 'blocked'],
  UnknownWebhook: [404, 'again'],
  UnknownInteraction: [404, 'again'],
  ExplicitContentCannotBeSentToTheDesiredRecipient: [403, 'by-link'],
  ActionCannotBePerformedDueToSlowmodeRateLimit: [400, 'passes'],
  AnnouncementEditLimitExceeded: [400, 'passes'],
  UnderMinimumAge: [403, 'blocked'],
  ChannelWriteRateLimit: [400, 'passes'],
  ChannelSendRateLimit: [400, 'passes'],
  ServerWriteRateLimit: [400, 'passes'],
  ServerSendRateLimit: [400, 'passes'],
  MaximumNumberOfAttachmentsInAMessageReached: [400, 'by-link'],
  MaximumNumberOfEditsToMessagesOlderThanOneHourReached: [400, 'next'],
  Unauthorized: [401, 'passes'],
  VerifyYourAccount: [403, 'passes'],
  OpeningDirectMessagesTooFast: [403, 'passes'],
  SendMessagesHasBeenTemporarilyDisabled: [403, 'passes'],
  RequestEntityTooLarge: [413, 'smaller'],
  FeatureTemporarilyDisabledServerSide: [403, 'passes'],
  ApplicationInteractionFailedToSend: [400, 'next'],
  CannotSendAMessageInAForumChannel: [400, 'next'],
  InteractionHasAlreadyBeenAcknowledged: [400, 'next'],
  ServiceResourceIsBeingRateLimited: [403, 'passes'],
  ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages: [400, 'next'],
  CloudflareIsBlockingYourRequest: [403, 'passes'],
  MissingAccess: [403, 'next'],
  CannotExecuteActionOnDMChannel: [403, 'next'],
  CannotEditMessageAuthoredByAnotherUser: [403, 'next'],
  CannotSendMessagesToThisUser: [403, 'blocked'],
  CannotSendMessagesInNonTextChannel: [400, 'next'],
  ChannelVerificationLevelTooHighForYouToGainAccess: [403, 'next'],
  MissingPermissions: [403, 'next'],
  InvalidToken: [401, 'passes'],
  CannotExecuteActionOnSystemMessage: [403, 'next'],
  CannotExecuteActionOnThisChannelType: [400, 'next'],
  InvalidWebhookToken: [401, 'next'],
  InvalidRecipients: [400, 'blocked'],
  FileUploadedExceedsMaximumSize: [400, 'smaller'],
  InvalidFileUploaded: [400, 'by-link'],
  InvalidMessageType: [400, 'next'],
  InvalidActionOnArchivedThread: [400, 'next'],
  ServerNotAvailableInYourLocation: [403, 'next'],
  ProvidedFileIsInvalid: [400, 'by-link'],
  ProvidedFileTypeIsInvalid: [400, 'by-link'],
  ProvidedFileDurationExceedsMaximumLength: [400, 'by-link'],
  FailedToResizeAssetBelowTheMaximumSize: [400, 'by-link'],
  FailedToResizeAssetBelowTheMinimumSize: [400, 'by-link'],
  UploadedFileNotFound: [400, 'by-link'],
  VoiceMessagesCannotBeEdited: [400, 'next'],
  TheUserAccountMustFirstBeVerified: [403, 'blocked'],
  CannotSendMessagesToThisUserDueToHavingNoMutualGuilds: [403, 'blocked'],
  IndexNotYetAvailable: [400, 'passes'],
  ApplicationNotYetAvailable: [400, 'passes'],
  APIResourceOverloaded: [503, 'passes'],
  ThreadLocked: [400, 'next'],
  WebhooksPostedToForumChannelsMustHaveAThreadNameOrThreadId: [400, 'next'],
  WebhooksPostedToForumChannelsCannotHaveBothAThreadNameAndThreadId: [400, 'next'],
  WebhooksCanOnlyCreateThreadsInForumChannels: [400, 'next'],
  WebhookServicesCannotBeUsedInForumChannels: [400, 'next'],
  AccessToFileUploadsHasBeenLimitedForThisGuild: [403, 'by-link'],
  CannotEditAPollMessage: [400, 'next'],
};

const documented = Object.entries(Code).filter(
  (entry): entry is [string, Code] => typeof entry[1] === 'number',
);

test.each(documented)('%s (%i)', (name, code) => {
  const [status, way] = MET[name] ?? [400, 'plainly'];
  expect(wayOf(status, code)).toBe(way);
});

test('the table names no code that is not documented', () => {
  const names = new Set(documented.map(([name]) => name));
  expect(Object.keys(MET).filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  [400, 'plainly'],
  [401, 'passes'],
  [403, 'next'],
  [404, 'again'],
  [405, 'plainly'],
  [413, 'smaller'],
  [429, 'passes'],
  [500, 'passes'],
  [502, 'passes'],
] as const)('an unknown code with status %i comes to %s', (status, way) => {
  expect(wayOf(status, 999_999)).toBe(way);
  expect(wayOf(status, 0)).toBe(way);
});

/** What the documented codes come to for a message that others see, where that is another thing. */
const OF_POSTS: Readonly<Record<string, readonly [status: number, refusal: PostRefusal]>> = {
  UnknownChannel: [404, 'unknown-channel'],
  UnknownMessage: [404, 'unknown-message'],
  UnknownGuild: [404, 'not-a-member'],
  InvalidGuild: [400, 'not-a-member'],
  ServerNotAvailableInYourLocation: [403, 'not-a-member'],
  UnknownMember: [404, 'author-out'],
  MissingAccess: [403, 'missing-permission'],
  MissingPermissions: [403, 'missing-permission'],
  CannotEditMessageAuthoredByAnotherUser: [403, 'missing-permission'],
  ChannelVerificationLevelTooHighForYouToGainAccess: [403, 'missing-permission'],
  CannotReplyWithoutPermissionToReadMessageHistory: [400, 'missing-permission'],
  CannotSendMessagesInNonTextChannel: [400, 'wrong-channel'],
  CannotSendAMessageInAForumChannel: [400, 'wrong-channel'],
  CannotExecuteActionOnDMChannel: [403, 'wrong-channel'],
  CannotExecuteActionOnThisChannelType: [403, 'wrong-channel'],
  InvalidActionOnArchivedThread: [400, 'locked'],
  ThreadLocked: [400, 'locked'],
  MaximumActiveThreads: [400, 'no-new-thread'],
  MaximumActiveAnnouncementThreads: [400, 'no-new-thread'],
  TagRequiredToCreateAForumPostInThisChannel: [400, 'no-new-thread'],
  ThereAreNoTagsAvailableThatCanBeSetByNonModerators: [400, 'no-new-thread'],
  ExplicitContentCannotBeSentToTheDesiredRecipient: [403, 'nsfw-needed'],
  UnderMinimumAge: [403, 'nsfw-needed'],
  MessageWasBlockedByAutomaticModeration: [400, 'filtered'],
  TitleWasBlockedByAutomaticModeration: [400, 'filtered'],
  MessageBlockedByHarmfulLinksFilter: [400, 'filtered'],
  ActionCannotBePerformedDueToSlowmodeRateLimit: [429, 'slow-mode'],
  MaximumNumberOfEditsToMessagesOlderThanOneHourReached: [400, 'passes'],
  ChannelSendRateLimit: [400, 'passes'],
  FileUploadedExceedsMaximumSize: [400, 'smaller'],
  AccessToFileUploadsHasBeenLimitedForThisGuild: [403, 'by-link'],
  InvalidFormBodyOrContentType: [400, 'plainly'],
};

test.each(Object.entries(OF_POSTS))(
  '%s of a message that others see',
  (name, [status, refusal]) => {
    const code = documented.find(([documentedName]) => documentedName === name)?.[1];
    expect(postRefusalOf(status, code ?? 0)).toBe(refusal);
  },
);

test.each(documented)('%s (%i) sends no message that others see by another way', (_, code) => {
  expect(['again', 'next', 'blocked']).not.toContain(postRefusalOf(403, code));
});

test.each([
  [403, 'missing-permission'],
  [404, 'unknown-channel'],
  [401, 'passes'],
  [500, 'passes'],
  [413, 'smaller'],
  [400, 'plainly'],
] as const)('an unknown code with status %i of such a message comes to %s', (status, refusal) => {
  expect(postRefusalOf(status, 999_999)).toBe(refusal);
});
