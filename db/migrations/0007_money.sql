CREATE TABLE `codes` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`credits` integer NOT NULL,
	`uses_limit` integer NOT NULL,
	`used` integer DEFAULT 0 NOT NULL,
	`starts_at` integer NOT NULL,
	`expires_at` integer,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "code_limit" CHECK("codes"."used" >= 0 and "codes"."used" <= "codes"."uses_limit")
);
--> statement-breakpoint
CREATE TABLE `departures` (
	`person_hash` text PRIMARY KEY NOT NULL,
	`free_day` text NOT NULL,
	`free_used` integer NOT NULL,
	`codes` text NOT NULL,
	`invited` integer NOT NULL,
	`forget_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `departures_forget` ON `departures` (`forget_at`);--> statement-breakpoint
CREATE TABLE `holds` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`cause` text NOT NULL,
	`evidence` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `holds_account` ON `holds` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `holds_open` ON `holds` (`account_id`) WHERE decision is null;--> statement-breakpoint
CREATE TABLE `payment_refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`requested_by` text NOT NULL,
	`reason` text,
	`state` text NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_refunds_payment` ON `payment_refunds` (`payment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_refunds_open` ON `payment_refunds` (`payment_id`) WHERE state = 'asked';--> statement-breakpoint
CREATE TABLE `redemptions` (
	`code` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`code`, `account_id`),
	FOREIGN KEY (`code`) REFERENCES `codes`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `redemptions_account` ON `redemptions` (`account_id`);--> statement-breakpoint
CREATE TABLE `referral_links` (
	`account_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_links_code` ON `referral_links` (`code`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`invited_id` text PRIMARY KEY NOT NULL,
	`inviter_id` text NOT NULL,
	`state` text NOT NULL,
	`refusal` text,
	`checkout_id` text,
	`created_at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE INDEX `referrals_inviter` ON `referrals` (`inviter_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`reference` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signals_reference` ON `signals` (`kind`,`reference`);--> statement-breakpoint
CREATE INDEX `signals_account` ON `signals` (`account_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `signals_created` ON `signals` (`created_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider` text NOT NULL,
	`provider_id` text NOT NULL,
	`state` text NOT NULL,
	`period_end_at` integer NOT NULL,
	`cancels_at_end` integer DEFAULT false NOT NULL,
	`amount_cents` integer NOT NULL,
	`currency` text NOT NULL,
	`asked_at` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_provider` ON `subscriptions` (`provider`,`provider_id`);--> statement-breakpoint
CREATE INDEX `subscriptions_account` ON `subscriptions` (`account_id`);--> statement-breakpoint
CREATE INDEX `subscriptions_open` ON `subscriptions` (`period_end_at`) WHERE state <> 'ended';--> statement-breakpoint
ALTER TABLE `accounts` ADD `pro_until` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `held_at` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `low_noticed_at` integer;--> statement-breakpoint
ALTER TABLE `checkouts` ADD `kind` text DEFAULT 'pack' NOT NULL;--> statement-breakpoint
ALTER TABLE `payments` ADD `subscription_id` text;--> statement-breakpoint
CREATE INDEX `payments_created` ON `payments` (`created_at`);--> statement-breakpoint
CREATE INDEX `payments_subscription` ON `payments` (`subscription_id`) WHERE subscription_id is not null;--> statement-breakpoint
CREATE TRIGGER `entries_not_while_held` BEFORE INSERT ON `entries`
WHEN NEW.`side` = 'user' AND NEW.`credits` < 0
	AND EXISTS (SELECT 1 FROM `movements` WHERE `id` = NEW.`movement_id` AND `reason` = 'spend')
	AND EXISTS (SELECT 1 FROM `accounts` WHERE `id` = NEW.`account_id` AND `held_at` IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'account is held');
END;
