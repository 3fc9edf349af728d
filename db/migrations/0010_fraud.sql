CREATE TABLE `spendings` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`credits` integer NOT NULL,
	`limit_credits` integer NOT NULL,
	PRIMARY KEY(`account_id`, `day`),
	CONSTRAINT "spending_limit" CHECK("spendings"."credits" >= 0 and "spendings"."credits" <= "spendings"."limit_credits")
);
--> statement-breakpoint
CREATE INDEX `spendings_day` ON `spendings` (`day`);
--> statement-breakpoint
CREATE TRIGGER `holds_one_release` BEFORE UPDATE OF `decision` ON `holds`
WHEN OLD.`decision` = 'released' OR OLD.`decision` = NEW.`decision`
BEGIN
	SELECT RAISE(ABORT, 'hold was decided');
END;
