DROP TRIGGER `entries_not_while_held`;
--> statement-breakpoint
CREATE TABLE `new_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`name` text,
	`email` text,
	`adult_at` integer,
	`refused_at` integer,
	`terms_version` text,
	`terms_at` integer,
	`wrapped_key` text,
	`skip_confirm` integer DEFAULT false NOT NULL,
	`keep_nothing` integer DEFAULT false NOT NULL,
	`expiry_notices` integer DEFAULT true NOT NULL,
	`paid_at` integer,
	`pro_until` integer,
	`held_at` integer,
	`low_noticed_at` integer,
	`face_slots` text,
	`face_consent` text,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_accounts` (`id`, `status`, `locale`, `name`, `email`, `adult_at`, `refused_at`, `terms_version`, `terms_at`, `wrapped_key`, `skip_confirm`, `keep_nothing`, `expiry_notices`, `paid_at`, `pro_until`, `held_at`, `low_noticed_at`, `face_slots`, `face_consent`, `created_at`)
SELECT `id`, `status`, `locale`, `name`, `email`, `adult_at`, `refused_at`, `terms_version`, `terms_at`, `wrapped_key`, `skip_confirm`, `keep_nothing`, `expiry_notices`, `paid_at`, `pro_until`, `held_at`, `low_noticed_at`,
	(SELECT group_concat(`slot`) FROM `face_photos` WHERE `account_id` = `accounts`.`id`),
	(SELECT `version` || char(10) || `companies` FROM `consents` WHERE `account_id` = `accounts`.`id`
		AND `purpose` = 'face' AND `withdrawn_at` IS NULL ORDER BY `granted_at` DESC LIMIT 1),
	`created_at`
FROM `accounts` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `accounts`;
--> statement-breakpoint
ALTER TABLE `new_accounts` RENAME TO `accounts`;
--> statement-breakpoint
CREATE TRIGGER `entries_not_while_held` BEFORE INSERT ON `entries`
WHEN NEW.`side` = 'user' AND NEW.`credits` < 0
	AND EXISTS (SELECT 1 FROM `movements` WHERE `id` = NEW.`movement_id` AND `reason` = 'spend')
	AND EXISTS (SELECT 1 FROM `accounts` WHERE `id` = NEW.`account_id` AND `held_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is held');
END;
--> statement-breakpoint
CREATE TABLE `new_identities` (
	`surface` text NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`blocked_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`surface`, `user_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_identities` (`surface`, `user_id`, `account_id`, `blocked_at`, `created_at`) SELECT `surface`, `user_id`, `account_id`, `blocked_at`, `created_at` FROM `identities` ORDER BY `surface`, `user_id`;
--> statement-breakpoint
DROP TABLE `identities`;
--> statement-breakpoint
ALTER TABLE `new_identities` RENAME TO `identities`;
--> statement-breakpoint
CREATE INDEX `identities_account` ON `identities` (`account_id`);
--> statement-breakpoint
CREATE TABLE `new_balances` (
	`account_id` text PRIMARY KEY NOT NULL,
	`credits` integer DEFAULT 0 NOT NULL,
	`floor_credits` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "balance_floor" CHECK("new_balances"."credits" >= "new_balances"."floor_credits")
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_balances` (`account_id`, `credits`, `floor_credits`) SELECT `account_id`, `credits`, `floor_credits` FROM `balances` ORDER BY `account_id`;
--> statement-breakpoint
DROP TABLE `balances`;
--> statement-breakpoint
ALTER TABLE `new_balances` RENAME TO `balances`;
--> statement-breakpoint
CREATE TABLE `new_allowances` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`used` integer NOT NULL,
	`limit_count` integer NOT NULL,
	PRIMARY KEY(`account_id`, `day`),
	CONSTRAINT "allowance_limit" CHECK("new_allowances"."used" >= 0 and "new_allowances"."used" <= "new_allowances"."limit_count")
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_allowances` (`account_id`, `day`, `used`, `limit_count`) SELECT `account_id`, `day`, `used`, `limit_count` FROM `allowances` ORDER BY `account_id`, `day`;
--> statement-breakpoint
DROP TABLE `allowances`;
--> statement-breakpoint
ALTER TABLE `new_allowances` RENAME TO `allowances`;
--> statement-breakpoint
CREATE TRIGGER `face_photos_slots_inserted` AFTER INSERT ON `face_photos`
BEGIN
	UPDATE `accounts` SET `face_slots` =
		(SELECT group_concat(`slot`) FROM `face_photos` WHERE `account_id` = NEW.`account_id`)
	WHERE `id` = NEW.`account_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `face_photos_slots_updated` AFTER UPDATE OF `account_id`, `slot` ON `face_photos`
BEGIN
	UPDATE `accounts` SET `face_slots` =
		(SELECT group_concat(`slot`) FROM `face_photos` WHERE `account_id` = OLD.`account_id`)
	WHERE `id` = OLD.`account_id`;
	UPDATE `accounts` SET `face_slots` =
		(SELECT group_concat(`slot`) FROM `face_photos` WHERE `account_id` = NEW.`account_id`)
	WHERE `id` = NEW.`account_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `face_photos_slots_deleted` AFTER DELETE ON `face_photos`
BEGIN
	UPDATE `accounts` SET `face_slots` =
		(SELECT group_concat(`slot`) FROM `face_photos` WHERE `account_id` = OLD.`account_id`)
	WHERE `id` = OLD.`account_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `consents_consent_inserted` AFTER INSERT ON `consents`
BEGIN
	UPDATE `accounts` SET `face_consent` =
		(SELECT `version` || char(10) || `companies` FROM `consents` WHERE `account_id` = NEW.`account_id`
			AND `purpose` = 'face' AND `withdrawn_at` IS NULL ORDER BY `granted_at` DESC LIMIT 1)
	WHERE `id` = NEW.`account_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `consents_consent_updated` AFTER UPDATE ON `consents`
BEGIN
	UPDATE `accounts` SET `face_consent` =
		(SELECT `version` || char(10) || `companies` FROM `consents` WHERE `account_id` = OLD.`account_id`
			AND `purpose` = 'face' AND `withdrawn_at` IS NULL ORDER BY `granted_at` DESC LIMIT 1)
	WHERE `id` = OLD.`account_id`;
	UPDATE `accounts` SET `face_consent` =
		(SELECT `version` || char(10) || `companies` FROM `consents` WHERE `account_id` = NEW.`account_id`
			AND `purpose` = 'face' AND `withdrawn_at` IS NULL ORDER BY `granted_at` DESC LIMIT 1)
	WHERE `id` = NEW.`account_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `consents_consent_deleted` AFTER DELETE ON `consents`
BEGIN
	UPDATE `accounts` SET `face_consent` =
		(SELECT `version` || char(10) || `companies` FROM `consents` WHERE `account_id` = OLD.`account_id`
			AND `purpose` = 'face' AND `withdrawn_at` IS NULL ORDER BY `granted_at` DESC LIMIT 1)
	WHERE `id` = OLD.`account_id`;
END;
