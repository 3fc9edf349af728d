CREATE TABLE `creators` (
	`account_id` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `creators_handle` ON `creators` (`handle`);--> statement-breakpoint
CREATE TABLE `favourites` (
	`account_id` text NOT NULL,
	`template_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `template_id`)
);
--> statement-breakpoint
CREATE INDEX `favourites_account` ON `favourites` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `favourites_template` ON `favourites` (`template_id`);--> statement-breakpoint
CREATE TABLE `rights_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`statement_version` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rights_statements_template` ON `rights_statements` (`template_id`,`version`);--> statement-breakpoint
CREATE INDEX `rights_statements_account` ON `rights_statements` (`account_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`account_id` text NOT NULL,
	`state` text NOT NULL,
	`sample_generation_id` text,
	`category` text,
	`words` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_version` ON `submissions` (`template_id`,`version`);--> statement-breakpoint
CREATE INDEX `submissions_account` ON `submissions` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `submissions_held` ON `submissions` (`created_at`) WHERE state = 'held';--> statement-breakpoint
CREATE TABLE `template_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`template_id` text,
	`generation_id` text,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `template_drafts_account` ON `template_drafts` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `template_drafts_updated` ON `template_drafts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `template_rewards` (
	`generation_id` text PRIMARY KEY NOT NULL,
	`author_account_id` text NOT NULL,
	`account_id` text NOT NULL,
	`template_id` text NOT NULL,
	`credits` integer NOT NULL,
	`day` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`reversed_at` integer,
	`told_at` integer
);
--> statement-breakpoint
CREATE INDEX `template_rewards_author` ON `template_rewards` (`author_account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `template_rewards_pair` ON `template_rewards` (`account_id`,`author_account_id`,`day`);--> statement-breakpoint
CREATE INDEX `template_rewards_untold` ON `template_rewards` (`author_account_id`) WHERE told_at is null;--> statement-breakpoint
CREATE TABLE `template_uses` (
	`generation_id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer,
	`account_id` text NOT NULL,
	`author_account_id` text,
	`guild_id` text,
	`counts` integer NOT NULL,
	`folded_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `template_uses_unfolded` ON `template_uses` (`created_at`) WHERE folded_at is null;--> statement-breakpoint
CREATE INDEX `template_uses_account` ON `template_uses` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `template_uses_author` ON `template_uses` (`author_account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `template_uses_guild` ON `template_uses` (`guild_id`,`created_at`) WHERE guild_id is not null;--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`surface` text NOT NULL,
	`guild_id` text,
	`channel_id` text NOT NULL,
	`message_id` text,
	`template_id` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE INDEX `cards_template` ON `cards` (`template_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `cards_account` ON `cards` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `cards_guild` ON `cards` (`guild_id`,`created_at`) WHERE guild_id is not null;--> statement-breakpoint
CREATE TABLE `guild_days` (
	`guild_id` text NOT NULL,
	`member_id` text NOT NULL,
	`what` text NOT NULL,
	`day` text NOT NULL,
	`used` integer NOT NULL,
	`limit_count` integer NOT NULL,
	PRIMARY KEY(`guild_id`, `member_id`, `what`, `day`),
	CONSTRAINT "guild_day_limit" CHECK("guild_days"."used" >= 0 and "guild_days"."used" <= "guild_days"."limit_count")
);
--> statement-breakpoint
CREATE INDEX `guild_days_day` ON `guild_days` (`day`);--> statement-breakpoint
CREATE TABLE `guild_shelf` (
	`guild_id` text NOT NULL,
	`template_id` text NOT NULL,
	`state` text NOT NULL,
	`account_id` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`guild_id`, `template_id`)
);
--> statement-breakpoint
CREATE INDEX `guild_shelf_state` ON `guild_shelf` (`guild_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `guild_shelf_template` ON `guild_shelf` (`template_id`);--> statement-breakpoint
CREATE TABLE `guilds` (
	`guild_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`settings` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`generation_id` text NOT NULL,
	`result_id` text NOT NULL,
	`template_id` text,
	`kind` text NOT NULL,
	`surface` text,
	`guild_id` text,
	`place` text,
	`credited` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `shares_account` ON `shares` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `shares_result` ON `shares` (`result_id`);--> statement-breakpoint
CREATE INDEX `shares_template` ON `shares` (`template_id`);--> statement-breakpoint
CREATE INDEX `shares_expiry` ON `shares` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sticker_sets` (
	`name` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`user_id` text NOT NULL,
	`position` integer NOT NULL,
	`stickers` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sticker_sets_user` ON `sticker_sets` (`user_id`,`position`);--> statement-breakpoint
CREATE INDEX `sticker_sets_account` ON `sticker_sets` (`account_id`);--> statement-breakpoint
CREATE TABLE `cover_fingerprints` (
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`coarse` text NOT NULL,
	`fine` text NOT NULL,
	`band0` integer NOT NULL,
	`band1` integer NOT NULL,
	`band2` integer NOT NULL,
	`band3` integer NOT NULL,
	`taken_down_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`template_id`, `version`, `position`)
);
--> statement-breakpoint
CREATE INDEX `cover_fingerprints_band0` ON `cover_fingerprints` (`band0`);--> statement-breakpoint
CREATE INDEX `cover_fingerprints_band1` ON `cover_fingerprints` (`band1`);--> statement-breakpoint
CREATE INDEX `cover_fingerprints_band2` ON `cover_fingerprints` (`band2`);--> statement-breakpoint
CREATE INDEX `cover_fingerprints_band3` ON `cover_fingerprints` (`band3`);--> statement-breakpoint
CREATE TABLE `likeness_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`locale` text NOT NULL,
	`account_id` text,
	`contact` text NOT NULL,
	`target` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `likeness_claims_open` ON `likeness_claims` (`due_at`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `likeness_claims_account` ON `likeness_claims` (`account_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`account_id` text,
	`reporter_hash` text NOT NULL,
	`reason` text NOT NULL,
	`settled_at` integer,
	`outcome` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_once` ON `reports` (`subject_kind`,`subject_id`,`reporter_hash`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`subject_kind`,`subject_id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `reports_account` ON `reports` (`account_id`);--> statement-breakpoint
CREATE INDEX `reports_created` ON `reports` (`created_at`);--> statement-breakpoint
CREATE TABLE `takedowns` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`cause` text NOT NULL,
	`reference` text,
	`decided_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `takedowns_subject` ON `takedowns` (`subject_kind`,`subject_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `reward_notices` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `accounts` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `generations` ADD `guild_id` text;--> statement-breakpoint
ALTER TABLE `generations` ADD `pot_id` text;--> statement-breakpoint
ALTER TABLE `template_versions` ADD `cover_object` text;--> statement-breakpoint
ALTER TABLE `templates` ADD `language` text;--> statement-breakpoint
ALTER TABLE `templates` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `templates` ADD `uses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `templates` ADD `trend` real DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `templates` SET `published_at` = `created_at` WHERE `state` = 'offered';
