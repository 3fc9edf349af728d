CREATE TABLE `account_links` (
	`id` text PRIMARY KEY NOT NULL,
	`host_account_id` text NOT NULL,
	`host_surface` text NOT NULL,
	`host_user_id` text NOT NULL,
	`guest_account_id` text NOT NULL,
	`guest_surface` text NOT NULL,
	`guest_user_id` text NOT NULL,
	`stays` text NOT NULL,
	`face` text NOT NULL,
	`state` text NOT NULL,
	`brought` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`linked_at` integer,
	`undo_until` integer,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `account_links_host` ON `account_links` (`host_account_id`,`id`);--> statement-breakpoint
CREATE INDEX `account_links_guest` ON `account_links` (`guest_account_id`,`id`);--> statement-breakpoint
CREATE INDEX `account_links_open` ON `account_links` (`expires_at`) WHERE state in ('shown', 'asked');--> statement-breakpoint
CREATE INDEX `account_links_undo` ON `account_links` (`undo_until`) WHERE state = 'linked';--> statement-breakpoint
CREATE TABLE `link_codes` (
	`account_id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`surface` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_codes_hash` ON `link_codes` (`code_hash`);--> statement-breakpoint
CREATE INDEX `link_codes_expiry` ON `link_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `linked_persons` (
	`account_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `linked_persons_person` ON `linked_persons` (`person_id`);--> statement-breakpoint
CREATE TABLE `linked_rows` (
	`link_id` text NOT NULL,
	`what` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`link_id`, `what`, `row_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `merged_accounts` (
	`account_id` text PRIMARY KEY NOT NULL,
	`into_account_id` text NOT NULL,
	`link_id` text NOT NULL,
	`merged_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `merged_accounts_into` ON `merged_accounts` (`into_account_id`);
--> statement-breakpoint
-- Whoever read an account before it went into another one writes nothing to it: the work is done again on fresh facts.
CREATE TRIGGER `identities_not_merged` BEFORE INSERT ON `identities`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `generations_not_merged` BEFORE INSERT ON `generations`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `results_not_merged` BEFORE INSERT ON `results`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `uploads_not_merged` BEFORE INSERT ON `uploads`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `face_photos_not_merged` BEFORE INSERT ON `face_photos`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `consents_not_merged` BEFORE INSERT ON `consents`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `checkouts_not_merged` BEFORE INSERT ON `checkouts`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `subscriptions_not_merged` BEFORE INSERT ON `subscriptions`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `refund_requests_not_merged` BEFORE INSERT ON `refund_requests`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `screenings_not_merged` BEFORE INSERT ON `screenings`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `reviews_not_merged` BEFORE INSERT ON `reviews`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `templates_not_merged` BEFORE INSERT ON `templates`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`author_account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `template_drafts_not_merged` BEFORE INSERT ON `template_drafts`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `submissions_not_merged` BEFORE INSERT ON `submissions`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `rights_statements_not_merged` BEFORE INSERT ON `rights_statements`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `creators_not_merged` BEFORE INSERT ON `creators`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `favourites_not_merged` BEFORE INSERT ON `favourites`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `template_uses_not_merged` BEFORE INSERT ON `template_uses`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` IN (NEW.`account_id`, NEW.`author_account_id`))
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `template_rewards_not_merged` BEFORE INSERT ON `template_rewards`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` IN (NEW.`account_id`, NEW.`author_account_id`))
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `shares_not_merged` BEFORE INSERT ON `shares`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `sticker_sets_not_merged` BEFORE INSERT ON `sticker_sets`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `cards_not_merged` BEFORE INSERT ON `cards`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `guild_shelf_not_merged` BEFORE INSERT ON `guild_shelf`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `guild_days_not_merged` BEFORE INSERT ON `guild_days`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`member_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `redemptions_not_merged` BEFORE INSERT ON `redemptions`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `referral_links_not_merged` BEFORE INSERT ON `referral_links`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `referrals_not_merged` BEFORE INSERT ON `referrals`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` IN (NEW.`invited_id`, NEW.`inviter_id`))
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `signals_not_merged` BEFORE INSERT ON `signals`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `holds_not_merged` BEFORE INSERT ON `holds`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `reports_not_merged` BEFORE INSERT ON `reports`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `likeness_claims_not_merged` BEFORE INSERT ON `likeness_claims`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `allowances_not_merged` BEFORE INSERT ON `allowances`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `spendings_not_merged` BEFORE INSERT ON `spendings`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `account_steps_not_merged` BEFORE INSERT ON `account_steps`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `step_appeals_not_merged` BEFORE INSERT ON `step_appeals`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `link_codes_not_merged` BEFORE INSERT ON `link_codes`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `tasks_not_merged` BEFORE INSERT ON `tasks`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `reward_rings_not_merged` BEFORE INSERT ON `reward_rings`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `exports_not_merged` BEFORE INSERT ON `exports`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `export_files_not_merged` BEFORE INSERT ON `export_files`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_not_merged` BEFORE UPDATE ON `accounts`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = OLD.`id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
-- A result is sealed under the key of who owns its generation.
CREATE TRIGGER `results_of_their_owner` BEFORE INSERT ON `results`
WHEN EXISTS (SELECT 1 FROM `generations` WHERE `id` = NEW.`generation_id` AND `account_id` <> NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
DROP TRIGGER `template_rewards_reversed_once`;
--> statement-breakpoint
CREATE TRIGGER `template_rewards_reversed_once` BEFORE UPDATE ON `template_rewards`
WHEN (OLD.`state` = 'reversed' AND (NEW.`state` <> 'reversed' OR NEW.`reversed_at` IS NOT OLD.`reversed_at`))
	OR NEW.`credits` <> OLD.`credits`
	OR (NEW.`author_account_id` <> OLD.`author_account_id` AND NOT EXISTS (
		SELECT 1 FROM `linked_persons` b JOIN `linked_persons` a ON a.`person_id` = b.`person_id`
		WHERE b.`account_id` = OLD.`author_account_id` AND a.`account_id` = NEW.`author_account_id`))
BEGIN
	SELECT RAISE(ABORT, 'a reward is given once and reversed once');
END;
