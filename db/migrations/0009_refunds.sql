CREATE TABLE `refund_requests` (
	`checkout_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `refund_requests_account` ON `refund_requests` (`account_id`);--> statement-breakpoint
CREATE INDEX `refund_requests_open` ON `refund_requests` (`created_at`) WHERE decision is null;--> statement-breakpoint
ALTER TABLE `payments` ADD `look_at` integer;--> statement-breakpoint
CREATE INDEX `payments_look` ON `payments` (`look_at`) WHERE look_at is not null;--> statement-breakpoint
UPDATE `payments` SET `look_at` = `created_at`;
--> statement-breakpoint
CREATE TRIGGER `refund_requests_one_decision` BEFORE UPDATE OF `decision` ON `refund_requests`
WHEN OLD.`decision` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'refund was decided');
END;
