import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

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
