import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { PostProblem } from '../../core/chat/surface.ts';

/** What is to be done about a refusal of Discord's. */
export type Way =
  /** It passes by itself: the same again later. */
  | 'passes'
  /** The same again in a moment: a 404 can be false while the token lives. */
  | 'again'
  /** By the next route: this chat, message or token is gone, or not ours to write to. */
  | 'next'
  /** The person cannot be reached until the next visit. */
  | 'blocked'
  /** It is too heavy: send it smaller. */
  | 'smaller'
  /** The files are refused: send links to them. */
  | 'by-link'
  /** Something in it is refused: say it plainly. */
  | 'plainly';

const PASSES = [
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.AnnouncementEditLimitExceeded,
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  // About the bot's account or token: somebody has to look at that first.
  Code.Unauthorized,
  Code.VerifyYourAccount,
  Code.InvalidToken,
  Code.OpeningDirectMessagesTooFast,
  Code.SendMessagesHasBeenTemporarilyDisabled,
  Code.FeatureTemporarilyDisabledServerSide,
  Code.ServiceResourceIsBeingRateLimited,
  Code.CloudflareIsBlockingYourRequest,
  Code.IndexNotYetAvailable,
  Code.ApplicationNotYetAvailable,
  Code.APIResourceOverloaded,
];

const NEXT = [
  Code.UnknownChannel,
  Code.UnknownMessage,
  Code.UnknownInteraction,
  Code.UnknownWebhook,
  // A message that is an hour old takes only so many changes: it is sent anew.
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  Code.ApplicationInteractionFailedToSend,
  Code.CannotSendAMessageInAForumChannel,
  Code.InteractionHasAlreadyBeenAcknowledged,
  Code.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
  Code.MissingAccess,
  Code.CannotExecuteActionOnDMChannel,
  Code.CannotEditMessageAuthoredByAnotherUser,
  Code.CannotSendMessagesInNonTextChannel,
  Code.ChannelVerificationLevelTooHighForYouToGainAccess,
  Code.MissingPermissions,
  Code.CannotExecuteActionOnSystemMessage,
  Code.CannotExecuteActionOnThisChannelType,
  Code.InvalidWebhookToken,
  Code.InvalidMessageType,
  Code.InvalidActionOnArchivedThread,
  Code.ServerNotAvailableInYourLocation,
  Code.VoiceMessagesCannotBeEdited,
  Code.ThreadLocked,
  Code.WebhooksPostedToForumChannelsMustHaveAThreadNameOrThreadId,
  Code.WebhooksPostedToForumChannelsCannotHaveBothAThreadNameAndThreadId,
  Code.WebhooksCanOnlyCreateThreadsInForumChannels,
  Code.WebhookServicesCannotBeUsedInForumChannels,
  Code.CannotEditAPollMessage,
];

const BLOCKED = [
  Code.UnknownUser,
  Code.UnderMinimumAge,
  Code.CannotSendMessagesToThisUser,
  Code.TheUserAccountMustFirstBeVerified,
  Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Code.InvalidRecipients,
];

const SMALLER = [Code.RequestEntityTooLarge, Code.FileUploadedExceedsMaximumSize];

const BY_LINK = [
  Code.ExplicitContentCannotBeSentToTheDesiredRecipient,
  Code.MaximumNumberOfAttachmentsInAMessageReached,
  Code.InvalidFileUploaded,
  Code.ProvidedFileIsInvalid,
  Code.ProvidedFileTypeIsInvalid,
  Code.ProvidedFileDurationExceedsMaximumLength,
  Code.FailedToResizeAssetBelowTheMaximumSize,
  Code.UploadedFileNotFound,
  Code.AccessToFileUploadsHasBeenLimitedForThisGuild,
];

/**
 * What Discord's error codes come to
 * (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). Those that are not here are
 * about things that no message does.
 */
const WAYS: ReadonlyMap<number, Way> = new Map([
  ...PASSES.map((code) => [code, 'passes'] as const),
  ...NEXT.map((code) => [code, 'next'] as const),
  ...BLOCKED.map((code) => [code, 'blocked'] as const),
  ...SMALLER.map((code) => [code, 'smaller'] as const),
  ...BY_LINK.map((code) => [code, 'by-link'] as const),
]);

/**
 * Looks up what a refusal comes to. Of unknown codes the status decides: what is not found may be there
 * in a moment, what is forbidden here may be allowed elsewhere, and what else is wrong is said plainly.
 * @param code the error's own code, 0 for none
 */
export function wayOf(status: number, code: number): Way {
  const way = WAYS.get(code);
  if (way === 'next') return status === 404 ? 'again' : way;
  if (way) return way;
  if (status === 401 || status === 429 || status >= 500) return 'passes';
  if (status === 404) return 'again';
  if (status === 403) return 'next';
  return status === 413 ? 'smaller' : 'plainly';
}

/** What Discord's error codes mean for a message that others see: the channel is named, there is no other. */
const OF_POSTS: Record<PostProblem, readonly Code[]> = {
  'not-a-member': [Code.UnknownGuild, Code.InvalidGuild, Code.ServerNotAvailableInYourLocation],
  'author-out': [Code.UnknownMember],
  'missing-permission': [
    Code.MissingAccess,
    Code.MissingPermissions,
    Code.CannotEditMessageAuthoredByAnotherUser,
    Code.ChannelVerificationLevelTooHighForYouToGainAccess,
    Code.InvalidMFALevel,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
  ],
  'unknown-channel': [Code.UnknownChannel],
  'unknown-message': [Code.UnknownMessage],
  'wrong-channel': [
    Code.CannotExecuteActionOnDMChannel,
    Code.CannotSendMessagesInNonTextChannel,
    Code.CannotExecuteActionOnThisChannelType,
    Code.CannotSendAMessageInAForumChannel,
    Code.InvalidMessageType,
    Code.CannotExecuteActionOnSystemMessage,
  ],
  locked: [Code.InvalidActionOnArchivedThread, Code.ThreadLocked],
  'no-new-thread': [
    Code.MaximumActiveThreads,
    Code.MaximumActiveAnnouncementThreads,
    Code.ThereAreNoTagsAvailableThatCanBeSetByNonModerators,
    Code.TagRequiredToCreateAForumPostInThisChannel,
  ],
  'nsfw-needed': [
    Code.ExplicitContentCannotBeSentToTheDesiredRecipient,
    Code.UnderMinimumAge,
    Code.NSFWChannelMessageReferenceNotAllowed,
  ],
  filtered: [
    Code.MessageWasBlockedByAutomaticModeration,
    Code.TitleWasBlockedByAutomaticModeration,
    Code.MessageBlockedByHarmfulLinksFilter,
    Code.StageTopicServerNameServerDescriptionOrChannelNamesContainDisallowedWords,
  ],
  'slow-mode': [Code.ActionCannotBePerformedDueToSlowmodeRateLimit],
};

const POST_PROBLEMS: ReadonlyMap<number, PostProblem> = new Map(
  Object.entries(OF_POSTS).flatMap(([problem, codes]) =>
    codes.map((code) => [code, problem as PostProblem] as const),
  ),
);

/** What a refusal of a message that others see comes to: why it cannot be, or what else to try. */
export type PostRefusal = PostProblem | 'passes' | 'smaller' | 'by-link' | 'plainly';

/**
 * Looks up what a refusal of a message that others see comes to. Of unknown codes the status decides.
 * @param code the error's own code, 0 for none
 */
export function postRefusalOf(status: number, code: number): PostRefusal {
  const problem = POST_PROBLEMS.get(code);
  if (problem) return problem;
  // Discord limits the changes of an old message for a while.
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached) return 'passes';
  const way = wayOf(status, code);
  if (way === 'next' || way === 'blocked') return 'missing-permission';
  return way === 'again' ? 'unknown-channel' : way;
}
